import type { DatedArticle, Removed } from '#model/article.ts'
import type { Catalogue } from '#model/catalogue.ts'
import type { TextFinding } from '#model/finding.ts'
import type { Place } from '#model/finding.ts'
import { MONTH } from '#pipeline/text/calendar.ts'
import { ABOVE_HEADLINE, CRUMBS, DATE_LINE, SCRAP } from '#pipeline/text/removed.ts'

/** A name of a few words, each with a capital. */
const NAME = "\\p{Lu}[\\p{L}\\p{N}&.'-]+(?: \\p{Lu}[\\p{L}\\p{N}&.'-]*){0,3}"

/** A line of the page that names its own outlet; the first group is the name. */
const LINES: { reason: string; pattern: RegExp }[] = [
  {
    reason: 'the page says what it is',
    pattern: new RegExp(
      `(?:^|[.!] )(${NAME}) (?:uses cookies|is (?:supported|published|operated|owned|run) by|is (?:a )?part of|is not (?:responsible|affiliated))`,
      'u',
    ),
  },
  {
    reason: 'the page links to more from it',
    pattern: /^M(?:ore|ORE) (?:[Ff]rom|stories from|news from) (\p{Lu}[\p{L}\p{N}&.' -]{2,40})$/mu,
  },
  {
    reason: 'the copyright line',
    pattern:
      /(?:©|ⓒ|\([cC]\)|[Cc]opyright)\s*(?:\d{4}(?:-\d{4})?\s*)?(?:by\s+)?(?!All |ALL )(\p{Lu}[\p{L}\p{N}&.' -]{2,40}?)(?=\s*(?:\d{4}|\.|,|\]|& \S+\.\S|prohibits|All rights|무단|$))/u,
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
      /^(?:Subscribe to|Follow|Join|Sign [Uu]p [Ff]or|Download the|Support) (?:the )?(\p{Lu}[\p{L}\p{N}&.']{2,30}(?: \p{Lu}[\p{L}\p{N}&.']{1,30}){0,2})(?:['’]s)? (?:[Nn]ewsletters?|on |for |app\b)/u,
  },
]

/** Only lines that `clean` took out for one of these reasons may be names of outlets. */
const AT_THE_TOP = new Set([ABOVE_HEADLINE, DATE_LINE, CRUMBS, SCRAP])
/** Words in the names of papers, sites and magazines. */
const MEDIA =
  /\b(?:Daily|News|Newsroom|Times|Herald|Post|Weekly|Weekender|Magazine|Press|Tribune|Gazette|Journal|Chronicle|Brief|Monthly|Report|Review|Desk)\b/i
/** Words with which menus and lines of sections begin. */
const OF_MENU =
  /^(?:Home|Log|Login|Sign|Menu|Search|Source|Photos?|News|Skip|View|Subscribe|Sections?|Latest|Cover|Staff|Contents?|FOR|For)\b/
/** A line that may be no more than a name: a few words, each with a capital. */
const NAME_ALONE = /^\p{Lu}[\p{L}\p{N}.&'-]*(?: \p{Lu}[\p{L}\p{N}.&'-]*){0,4}$/u
/** "Cine Hub Korea, Nov. 4, 2024", "Seoul Desk — news and reviews": a name, then a date or a motto. */
const NAME_FIRST = new RegExp(
  `^(?:\\*\\*)?(?!BY |By |Posted |Published |Updated |Last |Staff |Reporter )(\\p{Lu}[\\p{L}\\p{N}&.'-]*(?: \\p{Lu}[\\p{L}\\p{N}&.'-]*){1,3}|\\p{Lu}[\\p{L}\\p{N}]*-\\p{Lu}[\\p{L}]+|[\\p{L}\\p{N}.-]+(?= :: ))(?:\\*\\*)?(?:,? ${MONTH}\\.? \\d|,? {1,4}(?:19|20)\\d\\d[-./]| [—–|·>] | :: )`,
  'u',
)

/**
 * A line of furniture that is the outlet's name: with a word of the press in it, or because other furniture repeats
 * it ("Join Seoul Screen's channel").
 */
function ownName(boilerplate: Removed[]): TextFinding | null {
  for (const { text, place, reason } of boilerplate) {
    if (!AT_THE_TOP.has(reason)) continue
    if (OF_MENU.test(text)) continue
    const first = NAME_FIRST.exec(text)?.[1]
    if (first)
      return { text: first, place: within(place, text, first), reason: 'the name before the date' }
    if (!NAME_ALONE.test(text)) continue
    const key = text.toLowerCase()
    const repeats = boilerplate.some(
      (other) => other.text !== text && other.text.toLowerCase().includes(key),
    )
    const several = text.includes(' ')
    if (MEDIA.test(text) || (several && (repeats || place.start === 0)))
      return { text, place, reason: 'a line of its own at the page’s edge' }
  }
  return null
}

/** The outlet that published the article, where front matter, the catalogue or the page's own lines tell. */
export function publisherOf(
  { front, marks, boilerplate }: DatedArticle,
  catalogue: Catalogue,
): TextFinding | null {
  const outlet = catalogue.outlets.find(({ id }) => id === front.outlet)
  if (outlet) return { text: outlet.name, place: null, reason: 'front matter' }
  if (marks?.site) return { text: marks.site, place: null, reason: 'the head of the page' }
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
  return ownName(boilerplate)
}

function within(place: Place, text: string, part: string): Place {
  const start = place.start + text.indexOf(part)
  return { start, end: start + part.length }
}
