import type { RecognisedArticle } from '#model/article.ts'
import type { PersonFinding, Place } from '#model/finding.ts'
import type { Span } from '#pipeline/text/lines.ts'
import { isWithin } from '#pipeline/text/places.ts'

const SAYS =
  /\b(?:sa(?:id|ys)|stated?|states|announced|confirmed|told|denied|revealed|explained|added|according to|pointed out|reported)\b/i
/** Speakers that are named by their part alone. */
const SOMEBODY =
  /\b(?:(?:his|her|their|the) (?:agency|agencies|label|management(?: company)?)|[Nn]etizens|[Ff]ans|the (?:production (?:team|company)|producers|broadcaster)|[Aa] representative|an? (?:industry )?(?:source|insider)|representatives)\b/

/** "D.O. of EXO": what stands between a person and the group that he is of. */
const OF_GROUP = / (?:of|from)(?: the)?(?: \w+ (?:group|band))? $/

/** True for an organisation that only says of which group the person before it is. */
function isGroupOf(
  { start }: Place,
  sentence: string,
  offset: number,
  people: PersonFinding[],
): boolean {
  const of = OF_GROUP.exec(sentence.slice(0, start - offset))
  const end = offset + (of?.index ?? -1)
  return of !== null && people.some(({ mentions }) => mentions.some((place) => place.end === end))
}

/** Who says what a sentence says: an organisation or person named in it, or "his agency"; null where nobody is. */
export function said(
  { text, start, end }: Span,
  { organisations, people }: RecognisedArticle,
): string | null {
  const verb = SAYS.exec(text)
  if (!verb) return null
  const before = /according to/i.test(verb[0]) ? end : start + verb.index
  const within = (place: Place) => isWithin(place, { start, end: before })
  const speaker = organisations.find(({ mentions }) =>
    mentions.some((place) => within(place) && !isGroupOf(place, text, start, people)),
  )
  if (speaker) return speaker.name
  const somebody = SOMEBODY.exec(text.slice(0, before - start))
  return somebody?.[0] ?? people.find(({ mentions }) => mentions.some(within))?.name ?? null
}
