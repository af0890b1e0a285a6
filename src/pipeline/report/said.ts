import type { RecognisedArticle } from '#model/article.ts'
import type { Span } from '#pipeline/text/lines.ts'

const SAYS =
  /\b(?:sa(?:id|ys)|stated?|states|announced|confirmed|told|denied|revealed|explained|added|according to|pointed out|reported)\b/i
/** Speakers that are named by their part alone. */
const SOMEBODY =
  /\b(?:(?:his|her|their|the) (?:agency|agencies|label|management(?: company)?)|[Nn]etizens|[Ff]ans|the (?:production (?:team|company)|producers|broadcaster)|[Aa] representative|an? (?:industry )?(?:source|insider)|representatives)\b/

/** Who says what a sentence says: an organisation or person named in it, or "his agency"; null where nobody is. */
export function said(
  { text, start, end }: Span,
  { organisations, people }: RecognisedArticle,
): string | null {
  const verb = SAYS.exec(text)
  if (!verb) return null
  const before = /according to/i.test(verb[0]) ? end : start + verb.index
  const within = (place: { start: number; end: number }) =>
    place.start >= start && place.end <= before
  const speaker = organisations.find(({ mentions }) => mentions.some(within)) ?? null
  if (speaker) return speaker.name
  const somebody = SOMEBODY.exec(text.slice(0, before - start))
  return somebody?.[0] ?? people.find(({ mentions }) => mentions.some(within))?.name ?? null
}
