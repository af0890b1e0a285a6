import type { Catalogue, Person } from '#model/catalogue.ts'
import { fold } from '#model/fold.ts'
import type { NameIndex } from '../known-names.ts'
import { nameIndex, namesIn } from '../known-names.ts'
import type { Mention, Taken } from '../mention.ts'
import { mentionAt } from '../mention.ts'
import { isOrganisation } from '../organisations/form.ts'
import type { Zone } from '../zones.ts'
import { addFamilyNames } from './family-names.ts'
import { knownPeople } from './known-people.ts'
import type { Name } from './name-list.ts'
import { createNameList } from './name-list.ts'
import type { Shape } from './shape.ts'
import { koreanName } from './shape.ts'
import { withoutSlips } from './slips.ts'
import { mistypedNames } from './typos.ts'
import type { WordUse } from './singles.ts'
import { singleNames } from './singles.ts'

/**
 * Reads everything that has the form of a person's name, known or not. `taken` gets each place. `works`: ids of the
 * works that the article names.
 */
export function readNames(
  zones: Zone[],
  catalogue: Catalogue,
  works: ReadonlySet<string>,
  taken: Taken,
): Name[] {
  const { add, all } = createNameList(catalogue, works, taken)
  const people = knownPeople(catalogue)
  const known = (bearers: Person[]) => people.meant(bearers, works)
  for (const zone of zones)
    for (const { entry, mention } of namesIn(people.byName, zone))
      add(mention, known(entry), true, 'in the catalogue')
  for (const zone of zones)
    readShapes(zone, taken, (mention, { reason }) => add(mention, null, true, reason), true)
  for (const { mention, bearers } of mistypedNames(zones, people, taken)) {
    const person = known(bearers)
    if (person) add(mention, person, true, 'in the catalogue, but for one letter')
  }
  addGivenNames(zones, all(), taken)
  addStageNames(zones, all(), taken)
  addFamilyNames(zones, all(), taken)
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
  addGivenNames(zones, all(), taken)
  addWholeNames(zones, all(), taken)
  const names = withoutSlips(all())
  addFamilyNames(zones, names, taken)
  return names
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
function addGivenNames(zones: Zone[], names: Name[], taken: Taken): void {
  const bearers = new Map<string, Set<Name>>()
  for (const name of names)
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
function addWholeNames(zones: Zone[], names: Name[], taken: Taken): void {
  const index = nameIndex(names.map((name) => [fold(name.full[0]!.text), name] as const))
  addMentions(zones, index, taken)
}

/** How the article's words are written. The first word of a sentence is counted too: it seldom decides. */
function wordUse(zones: Zone[]): WordUse {
  const capitals = new Map<string, number>()
  const small = new Set<string>()
  for (const { tokens, isHeadline } of zones)
    for (const { key, capital } of tokens)
      if (capital) capitals.set(key, (capitals.get(key) ?? 0) + 1)
      else if (!isHeadline) small.add(key)
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
function addStageNames(zones: Zone[], names: Name[], taken: Taken): void {
  const index = nameIndex(
    names.flatMap((name) =>
      name.full.flatMap(({ before, after }) => {
        const stage = STAGE_BEFORE.exec(before)?.[1] ?? STAGE_AFTER.exec(after)?.[1]
        return stage === undefined ? [] : [[fold(stage), name] as const]
      }),
    ),
  )
  addMentions(zones, index, taken)
}
