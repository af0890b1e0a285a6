import type { DatedArticle } from '#model/article.ts'
import type { Catalogue } from '#model/catalogue.ts'
import type { TextFinding } from '#model/finding.ts'
import type { Place } from '#model/finding.ts'

/** A line of the page that names its own outlet; the first group is the name. */
const LINES: { reason: string; pattern: RegExp }[] = [
  {
    reason: 'the page links to more from it',
    pattern: /^More (?:from|on|stories from|news from) (\p{Lu}[\p{L}\p{N}&.' -]{2,40})$/u,
  },
  {
    reason: 'the copyright line',
    pattern:
      /(?:©|ⓒ|\([cC]\)|[Cc]opyright)\s*(?:\d{4}(?:-\d{4})?\s*)?(?:by\s+)?(\p{Lu}[\p{L}\p{N}&.' -]{2,40}?)(?=\s*(?:\d{4}|\.|,|All rights|무단|$))/u,
  },
  {
    reason: 'the head of the page',
    pattern:
      /^(\p{Lu}[\p{L}\p{N}&.']{2,30}(?: \p{Lu}[\p{L}\p{N}&.']{1,30}){0,3}) (?:::|\|) .{0,80}(?:Database|News|Magazine|Entertainment|K-?pop|K-?drama)/u,
  },
  {
    reason: 'the byline of the first paragraph',
    pattern: /^\[(\p{Lu}[\p{L}\p{N}&.' -]{2,40}?)\s*[|=/]/u,
  },
  {
    reason: 'the site asks to subscribe',
    pattern:
      /^(?:Subscribe to|Follow|Join|Sign up for) (?:the )?(\p{Lu}[\p{L}\p{N}&.']{2,30}(?: \p{Lu}[\p{L}\p{N}&.']{1,30}){0,2})(?:['’]s)? (?:newsletter|on |for )/u,
  },
]

/** The outlet that published the article, where front matter, the catalogue or the page's own lines tell. */
export function publisherOf(
  { front, boilerplate }: DatedArticle,
  catalogue: Catalogue,
): TextFinding | null {
  const outlet = catalogue.outlets.find(({ id }) => id === front.outlet)
  if (outlet) return { text: outlet.name, place: null, reason: 'front matter' }
  for (const { reason, pattern } of LINES) {
    for (const { text, place } of boilerplate) {
      const match = pattern.exec(text)
      if (match?.[1]) return { text: match[1], place: within(place, text, match[1]), reason }
    }
  }
  for (const { text, place, reason } of boilerplate) {
    const repeated = catalogue.outlets.find(({ name }) => reason === `a line that ${name} repeats`)
    if (repeated)
      return { text: repeated.name, place: text === repeated.name ? place : null, reason }
  }
  return null
}

function within(place: Place, text: string, part: string): Place {
  const start = place.start + text.indexOf(part)
  return { start, end: start + part.length }
}
