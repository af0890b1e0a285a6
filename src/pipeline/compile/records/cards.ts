import type { Card, NamedCard } from '#model/record.ts'
import { STATUSES } from '#model/words.ts'
import { sentencesOf } from '#pipeline/text/sentences.ts'
import { unique } from '#pipeline/text/lists.ts'
import type { Joined, Story } from '../join/joined.ts'

/** The longest summary made of an article's first sentence, in characters. */
const SUMMARY = 300

/** A story in a list. */
export function cardOf(story: Story, { reports, outlets }: Joined): Card {
  const main = story.main === null ? [] : [reports[story.main]!.status]
  const statuses = new Set(story.reports.map((report) => reports[report]!.status))
  return {
    slug: story.slug,
    headline: story.article.headline.text,
    summary: story.article.front.summary ?? firstSentence(story),
    published: story.published,
    ...(story.added === null ? {} : { added: story.added }),
    outlet: story.outlet === null ? null : outlets.get(story.outlet)!.name,
    statuses: unique([...main, ...STATUSES]).filter((status) => statuses.has(status)),
  }
}

/** A story with all that it names: what its main report names first, then as the text goes. */
export function namedCard(story: Story, { reports }: Joined, card: Card): NamedCard {
  const main = story.main === null ? null : reports[story.main]!
  return {
    ...card,
    people: unique([...(main?.people ?? []), ...story.people]),
    works: unique([...(main?.works ?? []), ...story.works]),
  }
}

function firstSentence({ article }: Story): string {
  const [paragraph] = article.paragraphs
  const sentence = paragraph ? (sentencesOf(paragraph)[0]?.text ?? '') : ''
  return sentence.length <= SUMMARY ? sentence : `${cut(sentence)}…`
}

/** The text up to the last space within its limit, or else to the limit. */
function cut(text: string): string {
  const start = text.slice(0, SUMMARY)
  const space = start.lastIndexOf(' ')
  return space > 0 ? start.slice(0, space) : start.replace(/[\uD800-\uDBFF]$/, '')
}
