import type { Article } from '#model/article.ts'
import type { Finding, NameFinding, Place } from '#model/finding.ts'
import { headlineSpans, removedSpan } from '#pipeline/text/article-spans.ts'
import { cutOut, marksIn } from '#pipeline/text/markdown-marks.ts'
import { firstFrom } from '#pipeline/text/places.ts'

/**
 * An article as pages show it: Markdown's marks are taken out of all that is shown of it, and each place points at
 * the same words as before. What the stages read keeps them, so that an editor finds every word where it stands.
 */
export function withoutMarks(article: Article): Article {
  const marks = article.format === 'markdown' ? marksOf(article) : []
  return marks.length === 0 ? article : cutOutOf(article, marks)
}

/** Where marks stand in all that is shown of an article, in order. */
function marksOf(article: Article): Place[] {
  return [...headlineSpans(article), ...article.paragraphs, ...article.boilerplate.map(removedSpan)]
    .flatMap(({ start, text }) => marksIn(text).map((mark) => moved(mark, start)))
    .toSorted((a, b) => a.start - b.start)
}

function cutOutOf(article: Article, marks: readonly Place[]): Article {
  const { headline, paragraphs, boilerplate } = article
  const at = offsetWithout(marks)
  const place = ({ start, end }: Place): Place => ({ start: at(start), end: at(end) })
  const text = cutOut(article.text, marks)
  const words = (old: Place) => text.slice(at(old.start), at(old.end))
  const found = <T extends Finding>(finding: T): T => ({
    ...finding,
    place: finding.place && place(finding.place),
  })
  const named = <T extends NameFinding>(finding: T): T => ({
    ...found(finding),
    mentions: finding.mentions.map(place),
  })
  return {
    ...article,
    text,
    headline: headline.place
      ? { ...headline, text: words(headline.place), place: place(headline.place) }
      : headline,
    paragraphs: paragraphs.map((one) => ({ ...place(one), text: words(one) })),
    boilerplate: boilerplate.map((one) => ({
      ...one,
      text: words(one.place),
      place: place(one.place),
    })),
    published: found(article.published),
    publisher: article.publisher && found(article.publisher),
    dates: article.dates.map((date) => ({ ...date, place: place(date.place) })),
    people: article.people.map(named),
    works: article.works.map(named),
    characters: article.characters.map(named),
    organisations: article.organisations.map(named),
    events: article.events.map(named),
    reports: article.reports.map((report) =>
      report.place
        ? { ...report, evidence: words(report.place), place: place(report.place) }
        : { ...report, evidence: cutOut(report.evidence, marksIn(report.evidence)) },
    ),
  }
}

const moved = ({ start, end }: Place, by: number) => ({ start: start + by, end: end + by })

/** Where an offset of a text lies once some places of it, which are in order, are cut out. */
function offsetWithout(places: readonly Place[]): (offset: number) => number {
  const cut = [0]
  for (const { start, end } of places) cut.push(cut.at(-1)! + end - start)
  return (offset) => {
    const before = firstFrom(places, offset)
    const inside = Math.max(0, (places[before - 1]?.end ?? 0) - offset)
    return offset - cut[before]! + inside
  }
}
