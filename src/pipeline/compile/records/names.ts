import { NAME_TYPES, type NamesRecord } from '#model/files.ts'
import { fold } from '#model/fold.ts'
import { RECORD_VERSION } from '#model/record.ts'
import { unique } from '#pipeline/text/lists.ts'
import { initials } from '../join/hangul.ts'
import type { Joined, Subject } from '../join/joined.ts'
import { byCoverage } from './order.ts'

/** Every name that the search box finds, in columns; the most covered first. */
export function namesRecord({ people, works, events }: Joined): NamesRecord {
  const all = [
    ...typed('person', people, givenNames),
    ...typed('work', works, () => []),
    ...typed('event', events, () => []),
  ].toSorted((a, b) => byCoverage(a.subject, b.subject) || a.type - b.type)
  return {
    version: RECORD_VERSION,
    type: all.map(({ type }) => type),
    slug: all.map(({ subject }) => subject.slug),
    name: all.map(({ subject }) => subject.name),
    hangul: all.map(({ subject }) => subject.hangul),
    keys: all.map(({ subject, more }) => keysOf(subject, more(subject))),
    stories: all.map(({ subject }) => subject.stories.length),
  }
}

function typed(
  type: (typeof NAME_TYPES)[number],
  subjects: ReadonlyMap<string, Subject>,
  more: (subject: Subject) => string[],
) {
  return Array.from(subjects.values(), (subject) => ({
    type: NAME_TYPES.indexOf(type),
    subject,
    more,
  }))
}

function keysOf({ name, aliases, hangul }: Subject, more: string[]): string {
  const spellings = [
    name,
    ...aliases,
    ...(hangul === null ? [] : [hangul, initials(hangul)]),
    ...more,
  ]
  return unique(spellings.map(fold))
    .filter((key) => key !== '')
    .join(' ')
}

/** The given name alone: 'So Hee' of 'Han So Hee', '소희' of '한소희'. A name of one part has none. */
function givenNames({ name, hangul }: Subject): string[] {
  const [, ...given] = name.split(/[\s-]+/)
  return [given.join(' '), ...(hangul !== null && hangul.length === 3 ? [hangul.slice(1)] : [])]
}
