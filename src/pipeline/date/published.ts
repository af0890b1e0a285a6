import type { CleanArticle } from '#model/article.ts'
import type { DateFinding } from '#model/finding.ts'
import { isEdtf } from '#model/edtf.ts'
import type { Catalogue } from '#model/catalogue.ts'
import { datelineOf } from '#pipeline/text/dateline.ts'
import { readDates } from './read-dates.ts'
import { inferredPublished } from './inferred-published.ts'

type Rule = (article: CleanArticle, catalogue: Catalogue) => DateFinding | null

/** The editor's word. */
const written: Rule = ({ front }) =>
  front.published === undefined
    ? null
    : {
        edtf: front.published,
        basis: front.basis ?? 'stated',
        place: null,
        reason: front.because ?? 'front matter',
      }

const PUBLISHED = /\b(?:posted|published)\b|입력|승인|등록/i
const UPDATED = /\b(?:updated|modified|edited)\b|수정/i

/** So much does a line with a date say: that it was published then, nothing (above the text), that it was updated. */
const RANK = { published: 3, bare: 2, updated: 1 }

/**
 * The page's own date line: "Posted on October 1, 2014 by sundubu". A line that says "published" comes before
 * a bare one above the text; dates of readers' comments don't count.
 */
const dateLine: Rule = (article) => inDateLines(article, /^\d{4}-\d{2}-\d{2}$/, RANK.bare)

/** The line that says when it was updated, where nothing says more. */
const updateLine: Rule = (article) => inDateLines(article, /^\d{4}-\d{2}-\d{2}$/, RANK.updated)

/** "October 2021 issue": a month will do where no line holds a day. */
const monthLine: Rule = (article) => inDateLines(article, /^\d{4}-\d{2}$/, RANK.updated)

/** What the head of an HTML page says, in the page's own time zone or another: what readers see comes before it. */
const head: Rule = ({ marks }) =>
  marks?.published
    ? { edtf: marks.published, basis: 'stated', place: null, reason: 'the head of the page' }
    : null

function inDateLines(
  { boilerplate, paragraphs }: CleanArticle,
  form: RegExp,
  least: number,
): DateFinding | null {
  // A second headline may stand above the date line.
  const top = paragraphs[1]?.start ?? paragraphs[0]?.end ?? Infinity
  const found = boilerplate.flatMap(({ text, place }) => {
    const date = readDates({ text, ...place }).find(({ edtf }) => form.test(edtf))
    const above = place.start < top
    const bare = above ? RANK.bare : 0
    const rank = PUBLISHED.test(text) ? RANK.published : UPDATED.test(text) ? RANK.updated : bare
    return date && rank >= least ? [{ date, rank }] : []
  })
  const best = found.toSorted(
    (a, b) => b.rank - a.rank || a.date.place.start - b.date.place.start,
  )[0]
  return best
    ? {
        edtf: best.date.edtf,
        basis: 'stated',
        place: best.date.place,
        reason: 'the date line of the page',
      }
    : null
}

/** The dateline of a news agency at the head of the first paragraphs. */
const dateline: Rule = ({ paragraphs }) => {
  for (const { text, start, end } of paragraphs.slice(0, 3)) {
    const [date] = readDates({ text: datelineOf(text), start, end })
    if (date)
      return {
        edtf: date.edtf,
        basis: 'stated',
        place: date.place,
        reason: 'the dateline of the first paragraph',
      }
  }
  return null
}

/** "/2014/10/01/title", "/2014-10-01-title", "/view/AEN20141001004500315", "?ud=20141001000745" */
const DAY_IN_ADDRESS = /(?<!\d)((?:19|20)\d\d)([-/.]?)(\d\d)\2(\d\d)/
/** "/2014/10/title" */
const MONTH_IN_ADDRESS = /\/((?:19|20)\d\d)\/(\d\d)\//

/** The day in the address where the editor or `add` wrote down where the article stood, or the month. */
const address: Rule = ({ front: { url = '' } }) => {
  const [, year, , month, day] = DAY_IN_ADDRESS.exec(url) ?? []
  const [, monthsYear, itsMonth] = MONTH_IN_ADDRESS.exec(url) ?? []
  const edtf = [`${year}-${month}-${day}`, `${monthsYear}-${itsMonth}`].find(isEdtf)
  if (edtf === undefined) return null
  const reason = `the address of the article holds this ${edtf.length > 7 ? 'day' : 'month'}`
  return { edtf, basis: 'inferred', place: null, reason }
}

const nothing: Rule = () => ({
  edtf: null,
  basis: 'unknown',
  place: null,
  reason: 'the text gives no date of its own',
})

/** In the order of their weight: the first that finds a date is taken. */
const RULES: Rule[] = [
  written,
  dateLine,
  dateline,
  head,
  updateLine,
  address,
  inferredPublished,
  monthLine,
  nothing,
]

/** When the article was published, how that is known, and why. */
export function publishedOf(article: CleanArticle, catalogue: Catalogue): DateFinding {
  for (const rule of RULES) {
    const found = rule(article, catalogue)
    if (found) return found
  }
  throw new Error('the last rule always answers')
}
