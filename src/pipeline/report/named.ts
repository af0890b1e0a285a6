import type { RecognisedArticle } from '#model/article.ts'
import type { NameFinding, Place } from '#model/finding.ts'
import { endsWith } from '#pipeline/text/ends-with.ts'
import { inside } from '#pipeline/text/places.ts'

/** A mention of a person or a work. `aside`: it is named only to tell something else. */
export type Named = Place & { name: string; aside: boolean }

/** All mentions of people and of works in the order of the text. */
export type Mentions = { people: Named[]; works: Named[] }

/** How far before a mention the words are read that set it aside, and how far behind. */
const BEFORE = 70
const AFTER = 60

/** "After Soundtrack #1", "known for ‘Signal’", "in the slot of “Three Siblings”", "who wrote Secret Garden" */
const EARLIER_WORK =
  /\b(?:[Aa]fter(?: the [\w -]{1,40} of)?|[Ss]ince|[Bb]efore|[Ff]ollowing|slot of|(?:known|famous|remembered|acclaimed|recogni[sz]ed) for(?: (?:his|her|their) (?:roles?|work|parts?|performances?) in)?|wrote|penned|directed|has done|mind behind|hits?|like|such as|including|ranges from|each other from|recovered from|[Uu]nlike|\p{Lu}\p{L}+-\p{L}+ of)(?: the)?(?: [\w-]+)?(?: (?:drama|film|movie|series|hit|movies|films|dramas|action-thriller|like|such as))? ["'“‘]?$/u
/** "the “Vincenzo” actor", "‘Hospital Playlist’ star", "Doctor Stranger’s Park Hae-Joom" */
const WHOSE_STAR =
  /^(?:["'”’]? (?:[Ss]tar|[Aa]ctor|[Aa]ctress|alum|[Dd]irector|[Ww]riter)\b|['’]s \p{Lu}\p{L}+ \p{Lu})/u
/** What stands between two titles of one list. */
const BETWEEN_TITLES = /^["'”’,]*(?: and| to|,| &)* ?["'“‘]?$/

/** "IU and Park Bo Gum’s drama", "Hong Sisters’ new drama": whose it is, not who is cast. */
const OWNER =
  /^['’‘]s? (?:(?:new|upcoming|next|latest|tvN|KBS|SBS|MBC|JTBC|Netflix|New) )*(?:drama|film|movie|series|project|work|Drama|agency|side|label)\b/
const BETWEEN_OWNERS = /^(?:,| and| &)+ $/

export function mentionsOf({ text, people, works }: RecognisedArticle): Mentions {
  return { people: withOwners(inOrder(people), text), works: withEarlier(inOrder(works), text) }
}

function inOrder(findings: NameFinding[]): Named[] {
  return findings
    .flatMap(({ name, mentions }) => mentions.map((place) => ({ ...place, name, aside: false })))
    .toSorted((a, b) => a.start - b.start)
}

/** Sets aside works that only date or introduce something, and the rest of a list that begins with one. */
function withEarlier(works: Named[], text: string): Named[] {
  let last: Named | null = null
  return works.map((work) => {
    const before = text.slice(Math.max(0, work.start - BEFORE), work.start)
    const listed: boolean =
      last !== null && last.aside && BETWEEN_TITLES.test(text.slice(last.end, work.start))
    const aside =
      listed ||
      endsWith(before, EARLIER_WORK) ||
      WHOSE_STAR.test(text.slice(work.end, work.end + AFTER))
    last = { ...work, aside }
    return last
  })
}

/** Sets aside people who are only named as owners, and those listed with them: read from the end, where the "'s" is. */
function withOwners(people: Named[], text: string): Named[] {
  let next: Named | null = null
  return people
    .toReversed()
    .map((person) => {
      const listed: boolean =
        next !== null && next.aside && BETWEEN_OWNERS.test(text.slice(person.end, next.start))
      next = { ...person, aside: listed || OWNER.test(text.slice(person.end, person.end + AFTER)) }
      return next
    })
    .toReversed()
}

/** Names mentioned between two places, each once, in order; those set aside only where there are no others and `anyhow`. */
export function namesWithin(mentions: Named[], place: Place): string[] {
  const here = inside(mentions, place).filter(({ aside }) => !aside)
  return [...new Set(here.map(({ name }) => name))]
}
