import type { Catalogue, Person } from '#model/catalogue.ts'
import { fold } from '#model/fold.ts'
import { listAt, unique } from '#pipeline/text/lists.ts'
import { oncePer } from '#pipeline/text/once.ts'
import { mayBeOne, type Reading, readingsOf, soundsOf } from '#pipeline/text/romanised.ts'
import type { NameIndex } from '../known-names.ts'
import { nameIndex } from '../known-names.ts'
import { isOneLetterApart } from './slips.ts'

/** What an article may know a person of the catalogue by. */
export type KnownPeople = {
  /** By folded name, else by folded alias, else by the name with the given name first: all that bear it. */
  byName: NameIndex<Person[]>
  /** Those whom a name, as `readingsOf` reads it, may mean in other letters: "Jeong Hae In" for the catalogue's "Jung Hae-in". */
  spelled: (name: readonly Reading[]) => Person[]
  /** Those whose names a typo of one letter may mean: "Song Hye Kxo". */
  mistyped: (name: string) => Person[]
  /** Of several that bear one name the one whose works an article names; null where that leaves none or several. */
  meant: (bearers: readonly Person[], works: ReadonlySet<string>) => Person | null
}

/** The people of a catalogue, made ready once. */
export const knownPeople = oncePer((catalogue: Catalogue): KnownPeople => {
  const { people } = catalogue
  const aliases = grouped(people, ({ aliases }) => aliases.map(fold))
  const names = grouped(people, ({ name, hangul }) => [fold(name), fold(hangul ?? '')])
  const turned = grouped(people, ({ name }) => [fold(givenFirst(name))])
  const sounds = spellingsBySound(people)
  const nearly = grouped(people, ({ name }) => oneLess(fold(name)))
  const works = worksOf(catalogue)
  return {
    byName: nameIndex([...names, ...aliases, ...turned]),
    spelled: (name) => {
      const near = soundsOf(name).flatMap((sound) => sounds.get(sound) ?? [])
      const same = near.filter(({ readings }) => mayBeOne(readings, name))
      return unique(same.map(({ person }) => person))
    },
    mistyped: (name) => {
      if (nearly.size === 0) return []
      const found = oneLess(fold(name)).flatMap((key) => nearly.get(key) ?? [])
      return unique(found).filter((person) => isOneLetterApart(fold(person.name), fold(name)))
    },
    meant: (bearers, named) => {
      if (bearers.length === 1) return bearers[0]!
      const there = bearers.filter(({ id }) => works.get(id)?.some((work) => named.has(work)))
      return there.length === 1 ? there[0]! : null
    },
  }
})

/** "Song Hye Kyo" as Western papers write it: "Hye Kyo Song". */
const givenFirst = (name: string) => name.replace(/^(\S+) (.+)$/, '$2 $1')

type Spelling = { person: Person; readings: readonly Reading[] }

/** Every spelling of every person's names, by each of its sounds. */
function spellingsBySound(people: readonly Person[]): Map<string, Spelling[]> {
  const sounds = new Map<string, Spelling[]>()
  for (const person of people)
    for (const readings of [person.name, ...person.aliases].map(readingsOf))
      for (const sound of soundsOf(readings)) listAt(sounds, sound).push({ person, readings })
  return sounds
}

/** In a shorter name one letter more or less is another name: "Kim Jin", "Kim Jun". */
const SHORTEST = 8

/** A key, and all that is left of it without one of its letters: two keys one letter apart share one of these. */
function oneLess(key: string): string[] {
  if (key.length < SHORTEST) return []
  return [key, ...Array.from(key, (_, at) => key.slice(0, at) + key.slice(at + 1))]
}

function grouped(people: readonly Person[], keysOf: (person: Person) => string[]) {
  const groups = new Map<string, Person[]>()
  for (const person of people)
    for (const key of new Set(keysOf(person))) listAt(groups, key).push(person)
  return groups
}

/** Ids of the works that each person is in, by the person's id. */
function worksOf({ works }: Catalogue): Map<string, string[]> {
  const of = new Map<string, string[]>()
  for (const { id, cast, directors, writers } of works)
    for (const person of [...cast.map((part) => part.person), ...directors, ...writers])
      listAt(of, person).push(id)
  return of
}
