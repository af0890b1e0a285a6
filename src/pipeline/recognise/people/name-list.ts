import type { Catalogue, Person } from '#model/catalogue.ts'
import { fold } from '#model/fold.ts'
import { mayBeOne, type Reading, readingsOf } from '#pipeline/text/romanised.ts'
import type { Mention, Taken } from '../mention.ts'
import { knownPeople } from './known-people.ts'

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

/** The whole names of an article, as they are found. */
export type NameList = {
  /** Adds a mention, and marks its place as taken; does nothing where the place is taken already. */
  add: (mention: Mention, person: Person | null, sure: boolean, reason: string) => void
  all: () => Name[]
}

/**
 * A list in which the spellings of one name meet: those that fold alike, and those that may write one Korean name
 * in other letters, unless both stand in one sentence: then they are two people.
 *
 * @param works ids of the works that the article names.
 */
export function createNameList(
  catalogue: Catalogue,
  works: ReadonlySet<string>,
  taken: Taken,
): NameList {
  const { spelled, meant } = knownPeople(catalogue)
  const names = new Map<string, Name>()
  /** Keys by folded spelling. */
  const keys = new Map<string, string>()
  const read = new Map<string, readonly Reading[]>()

  const readings = (name: string) => {
    const known = read.get(name) ?? readingsOf(name)
    read.set(name, known)
    return known
  }

  /** The one name of the article, or person of the catalogue, that a new spelling stands for. */
  const spelledOtherwise = (mention: Mention): { key: string; person: Person | null } | null => {
    const own = readings(mention.text)
    if (own.length === 0) return null
    const known = meant(spelled(own), works)
    if (known)
      return isApart(names.get(known.id), mention) ? null : { key: known.id, person: known }
    const same = all().filter(({ full }) => mayBeOne(readings(full[0]!.text), own))
    return same.length === 1 && !isApart(same[0], mention) ? same[0]! : null
  }
  const identify = (mention: Mention, person: Person | null) => {
    if (person) return { key: person.id, person }
    const spelling = fold(mention.text)
    const name = names.get(keys.get(spelling) ?? spelling)
    const found = name ?? spelledOtherwise(mention) ?? { key: spelling, person: null }
    keys.set(spelling, found.key)
    return found
  }
  const all = () => [...names.values()]
  const add: NameList['add'] = (mention, given, sure, reason) => {
    if (taken.has(mention)) return
    taken.add(mention)
    const { key, person } = identify(mention, given)
    const name = names.get(key)
    if (!name) names.set(key, { key, person, sure, reason, mentions: [mention], full: [mention] })
    else {
      name.sure ||= sure
      name.mentions.push(mention)
      name.full.push(mention)
    }
  }
  return { add, all }
}

/**
 * True where a name stands in one sentence with a mention, under another spelling: nobody is written in two ways
 * there, but in brackets.
 */
function isApart(name: Name | undefined, { zone, start, end, text }: Mention): boolean {
  return (name?.full ?? []).some((other) => {
    if (other.zone !== zone || fold(other.text) === fold(text)) return false
    const [from, to] = other.end <= start ? [other.end, start] : [end, other.start]
    return !/[.!?]["'”’]? \p{Lu}|^ [(/]\p{Lu}$/u.test(
      zone.text.slice(from - zone.start, to - zone.start + 1),
    )
  })
}
