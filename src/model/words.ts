/**
 * The words of Dojang. They stand in content files, in types, in addresses and on the screen, always the same.
 * What each status and kind means is told in README.md, under "Words".
 */

/** How sure a report is, in the order in which the screen lists them. */
export const STATUSES = ['confirmed', 'in-talks', 'rumoured', 'denied', 'withdrawn'] as const
export type Status = (typeof STATUSES)[number]

/** What kind of happening a report tells. */
export const KINDS = [
  'casting',
  'release',
  'award',
  'appearance',
  'production',
  'personal',
  'statement',
] as const
export type Kind = (typeof KINDS)[number]

/** Kinds that happen on a day. A casting or a production goes on for months. */
export const ON_A_DAY = new Set<Kind>(['release', 'award', 'appearance', 'personal', 'statement'])

/** Those of them whose day a fan puts in a calendar. */
export const IN_CALENDAR = new Set<Kind>(['release', 'award', 'appearance'])

/** What a person is known as. */
export const ROLES = [
  'actor',
  'director',
  'writer',
  'producer',
  'idol',
  'model',
  'presenter',
  'other',
] as const
export type Role = (typeof ROLES)[number]

/** What a work is. */
export const WORK_KINDS = ['drama', 'film', 'show'] as const
export type WorkKind = (typeof WORK_KINDS)[number]

/** How a date is known: the text gives it, it was worked out, or it is not known. */
export const BASES = ['stated', 'inferred', 'unknown'] as const
export type Basis = (typeof BASES)[number]
