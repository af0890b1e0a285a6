import type { Article } from '#model/article.ts'
import type { Finding, NameFinding, Place } from '#model/finding.ts'

/**
 * An article as `extract` prints it. What a label of the corpus holds keeps the label's form: headline,
 * published, publishedBasis, publisher, boilerplate, people, works, characters, organisations, reports.
 * Objects carry `start`, `end` and `reason` themselves. For what is plain text or a list of it, `places` holds
 * them under the same name, a list in the same order. `name` is the text's fullest form, `id` the catalogue's.
 *
 * Places count code points of the article's text: of the file with `\n` as line end, of Markdown what stands
 * below the front matter, of HTML the readable text. Null: it does not stand in the text.
 */
export function extractRecord(article: Article) {
  const at = codePoints(article.text)
  const place = (finding: Finding) => ({ ...spot(finding.place, at), reason: finding.reason })
  const name = (finding: NameFinding) => ({
    name: finding.name,
    id: finding.id,
    ...place(finding),
    mentions: finding.mentions.map((mention) => spot(mention, at)),
  })
  return {
    file: article.file,
    headline: article.headline.text,
    published: article.published.edtf,
    publishedBasis: article.published.basis,
    publisher: article.publisher?.text ?? null,
    boilerplate: article.boilerplate.map(({ text }) => text),
    people: article.people.map((person) => ({ ...name(person), role: person.role })),
    works: article.works.map((work) => ({ ...name(work), kind: work.kind })),
    characters: article.characters.map((character) => character.name),
    organisations: article.organisations.map((organisation) => organisation.name),
    reports: article.reports.map((report) => ({
      kind: report.kind,
      status: report.status,
      people: report.people,
      works: report.works,
      date: report.date.edtf,
      dateReason: report.date.reason,
      evidence: report.evidence,
      by: report.by,
      event: report.event,
      ...place(report),
    })),
    paragraphs: article.paragraphs.map((paragraph) => ({
      text: paragraph.text,
      ...spot(paragraph, at),
    })),
    places: {
      headline: place(article.headline),
      published: place(article.published),
      publisher: article.publisher && place(article.publisher),
      boilerplate: article.boilerplate.map(place),
      characters: article.characters.map(name),
      organisations: article.organisations.map(name),
      events: article.events.map(name),
      dates: article.dates.map((date) => ({ edtf: date.edtf, basis: date.basis, ...place(date) })),
    },
  }
}

function spot(place: Place | null, at: (offset: number) => number) {
  return place ? { start: at(place.start), end: at(place.end) } : { start: null, end: null }
}

/** From a UTF-16 offset to the number of code points before it. */
function codePoints(text: string): (offset: number) => number {
  const pairs = [...text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)].map(({ index }) => index)
  return (offset) => offset - countBelow(pairs, offset)
}

/** How many of the numbers, which ascend, are below a limit. */
function countBelow(numbers: number[], limit: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle]! < limit) low = middle + 1
    else high = middle
  }
  return low
}
