import type { ArticleRecord, Card } from '#model/record.ts'
import type { Story } from '../join/joined.ts'
import { namedCard } from './cards.ts'
import { type Desk, head } from './desk.ts'
import { laterReports } from './later.ts'
import { stretchesOf } from './stretches.ts'

/** Other stories offered at the end of a story, and how many of each person's are looked at on either side. */
const MORE = 4

/** The page of a story. */
export function articleRecord(desk: Desk, story: Story): ArticleRecord {
  const { article, reports, main } = story
  const rows = reports.map((report) => desk.rows[report]!)
  const more = moreStories(desk, story)
  const card = namedCard(story, desk, desk.cards[story.ordinal]!)
  const stretches = stretchesOf(
    article.paragraphs,
    story.links,
    article.reports.map(({ place, evidence }) => ({ place, text: evidence })),
  )
  return {
    ...head(desk, [card, { events: story.events }, ...rows]),
    card,
    outlet: story.outlet === null ? null : desk.outlets.get(story.outlet)!,
    source: article.front.url ?? null,
    paragraphs: article.paragraphs.map(({ text }, index) => ({
      text,
      stretches: stretches[index]!,
    })),
    reports: rows,
    later: laterReports(desk, story),
    main: main === null ? null : main - reports[0]!,
    characters: article.characters.map(({ name }) => name),
    organisations: article.organisations.map(({ name }) => name),
    boilerplate: article.boilerplate.map(({ text, reason }) => ({ text, reason })),
    more,
  }
}

/** Other stories of its people: those that share most of them, then the nearest in time. */
function moreStories({ people, cards }: Desk, { ordinal, ...story }: Story): Card[] {
  const shared = new Map<number, number>()
  for (const slug of story.people) {
    for (const other of nearest(people.get(slug)!.stories, ordinal)) {
      shared.set(other, (shared.get(other) ?? 0) + 1)
    }
  }
  return [...shared]
    .toSorted(([a, m], [b, n]) => n - m || Math.abs(a - ordinal) - Math.abs(b - ordinal) || b - a)
    .slice(0, MORE)
    .map(([other]) => cards[other]!)
}

/** Up to MORE ordinals on either side of one that the list has. */
function nearest(ordinals: readonly number[], ordinal: number): number[] {
  const at = placeIn(ordinals, ordinal)
  return [...ordinals.slice(Math.max(0, at - MORE), at), ...ordinals.slice(at + 1, at + 1 + MORE)]
}

/** Where a number stands in an ascending list that has it. */
function placeIn(list: readonly number[], value: number): number {
  let low = 0
  let high = list.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}
