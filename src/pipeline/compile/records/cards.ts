import type { Card } from '#model/record.ts'
import { STATUSES } from '#model/words.ts'
import { sentencesOf } from '#pipeline/text/sentences.ts'
import { unique } from '../join/lists.ts'
import type { Joined, Story } from '../join/joined.ts'

/** Names on a card in a list; a story's own page shows all. */
const MOST_PEOPLE = 4
const MOST_WORKS = 3

/** The longest summary made of an article's first sentence, in characters. */
const SUMMARY = 300

/** The cards of all stories by ordinal, as lists show them. */
export function listCards(joined: Joined): Card[] {
  return joined.stories.map((story) => {
    const card = fullCard(story, joined)
    return {
      ...card,
      people: card.people.slice(0, MOST_PEOPLE),
      works: card.works.slice(0, MOST_WORKS),
    }
  })
}

/** A story's card with all that it names: what its main report names first, then as the text goes. */
export function fullCard(story: Story, { reports, outlets }: Joined): Card {
  const main = story.main === null ? null : reports[story.main]!
  const statuses = new Set(story.reports.map((report) => reports[report]!.status))
  return {
    slug: story.slug,
    headline: story.article.headline.text,
    summary: story.article.front.summary ?? firstSentence(story),
    published: story.published,
    outlet: story.outlet === null ? null : outlets.get(story.outlet)!.name,
    statuses: unique([...(main ? [main.status] : []), ...STATUSES]).filter((one) =>
      statuses.has(one),
    ),
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
