import type { Catalogue, Person } from '#model/catalogue.ts'
import { fold } from '#model/fold.ts'
import type { NameIndex } from '../known-names.ts'
import { known, nameIndex, namesIn } from '../known-names.ts'
import type { Mention, Taken } from '../mention.ts'
import { mentionAt } from '../mention.ts'
import { isOrganisation } from '../organisations/form.ts'
import type { Zone } from '../zones.ts'
import { addFamilyNames } from './family-names.ts'
import type { Shape } from './shape.ts'
import { koreanName } from './shape.ts'
import { withoutSlips } from './slips.ts'
import type { WordUse } from './singles.ts'
import { singleNames } from './singles.ts'

/** A name that may be a person's or a character's, with all its mentions. `full`: mentions under a whole name, not a given name alone. */
export type Name = {
  key: string
  person: Person | null
  /** False for a form that needs a cue or a second mention. */
  sure: boolean
  reason: string
  mentions: Mention[]
  full: Mention[]
}

/** Reads everything that has the form of a person's name, known or not. `taken` gets each place. */
export function readNames(zones: Zone[], catalogue: Catalogue, taken: Taken): Name[] {
  const names = new Map<string, Name>()
  const add = (mention: Mention, person: Person | null, sure: boolean, reason: string) => {
    if (taken.has(mention)) return
    taken.add(mention)
    const key = person?.id ?? fold(mention.text)
    const name = names.get(key)
    if (!name) names.set(key, { key, person, sure, reason, mentions: [mention], full: [mention] })
    else {
      name.sure ||= sure
      name.mentions.push(mention)
      name.full.push(mention)
    }
  }
  const people = known(catalogue).people
  for (const zone of zones)
    for (const { entry, mention } of namesIn(people, zone))
      add(mention, entry, true, 'in the catalogue')
  for (const zone of zones)
    readShapes(zone, taken, (mention, { reason }) => add(mention, null, true, reason), true)
  addGivenNames(zones, names, taken)
  addStageNames(zones, names, taken)
  addFamilyNames(zones, [...names.values()], taken)
  const use = wordUse(zones)
  for (const zone of zones)
    for (const { mention, reason } of singleNames(zone, use, taken))
      add(mention, null, true, reason)
  for (const zone of zones)
    readShapes(
      zone,
      taken,
      (mention, { plain, reason }) => add(mention, null, !plain, reason),
      false,
    )
  addGivenNames(zones, names, taken)
  addWholeNames(zones, names, taken)
  const all = withoutSlips([...names.values()])
  addFamilyNames(zones, all, taken)
  return all
}

function readShapes(
  zone: Zone,
  taken: Taken,
  add: (mention: Mention, shape: Shape) => void,
  sure: boolean,
): void {
  for (let at = 0; at < zone.tokens.length; at++) {
    const shape = koreanName(zone, at)
    if (!shape || shape.sure !== sure) continue
    const last = zone.tokens[at + shape.words - 1]!
    const mention = mentionAt(zone, zone.tokens[at]!.start, last.end)
    const more = zone.tokens[at + shape.words]
    if (more && isOrganisation(`${mention.text} ${more.text}`)) continue
    if (taken.has(mention)) continue
    add(mention, shape)
    at += shape.words - 1
  }
}

/** The given name of a whole name: "Seon Ho" of "Kim Seon Ho", "So-hee" of "Han So-hee". Null for names of one word. */
function givenName(name: string): string | null {
  const words = name.split(' ')
  return words.length > 1 && fold(words.slice(1).join('')).length >= 4
    ? words.slice(1).join(' ')
    : null
}

/** Adds mentions by given name alone, where one person of the article bears it. */
function addGivenNames(zones: Zone[], names: Map<string, Name>, taken: Taken): void {
  const bearers = new Map<string, Set<Name>>()
  for (const name of names.values())
    for (const { text } of name.full) {
      const key = fold(givenName(text) ?? '')
      if (key) bearers.set(key, (bearers.get(key) ?? new Set()).add(name))
    }
  const index = nameIndex(
    [...bearers].flatMap(([key, of]) => (of.size === 1 ? [[key, [...of][0]!] as const] : [])),
  )
  addMentions(zones, index, taken)
}

/** Adds mentions of names that a cue found elsewhere: "Suzy" behind "actress Suzy". */
function addWholeNames(zones: Zone[], names: Map<string, Name>, taken: Taken): void {
  const index = nameIndex(
    [...names.values()].map((name) => [fold(name.full[0]!.text), name] as const),
  )
  addMentions(zones, index, taken)
}

/** How the article's words are written. The first word of a sentence is counted too: it seldom decides. */
function wordUse(zones: Zone[]): WordUse {
  const capitals = new Map<string, number>()
  const small = new Set<string>()
  for (const { tokens, isHeadline } of zones)
    for (const { key, capital } of isHeadline ? [] : tokens)
      if (capital) capitals.set(key, (capitals.get(key) ?? 0) + 1)
      else small.add(key)
  return { capitals, small }
}

function addMentions(zones: Zone[], index: NameIndex<Name>, taken: Taken): void {
  for (const zone of zones)
    for (const { entry, mention } of namesIn(index, zone)) {
      if (taken.has(mention)) continue
      taken.add(mention)
      entry.mentions.push(mention)
    }
}

/** A stage name beside the real one, in either order: "VINI (Kwon Hyunbin)", "Lee Ji-eun (IU)". */
const STAGE_BEFORE = /(?:^|[\s(“"‘'])(\p{Lu}[\p{Lu}\p{N}.&-]+) \($/u
const STAGE_AFTER = /^ \((\p{Lu}[\p{Lu}\p{N}.&-]+)\)/u

/** Adds the mentions of stage names to those whose real names stand beside them once. */
function addStageNames(zones: Zone[], names: Map<string, Name>, taken: Taken): void {
  const index = nameIndex(
    [...names.values()].flatMap((name) =>
      name.full.flatMap(({ before, after }) => {
        const stage = STAGE_BEFORE.exec(before)?.[1] ?? STAGE_AFTER.exec(after)?.[1]
        return stage === undefined ? [] : [[fold(stage), name] as const]
      }),
    ),
  )
  addMentions(zones, index, taken)
}
