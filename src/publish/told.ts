import { dayRange } from '#model/edtf.ts'
import type { ArticleRecord, ReportRow } from '#model/record.ts'
import { compare } from '#model/compare.ts'
import { fingerprint } from './text/fingerprint.ts'

/** A report with the names that stand for its slugs, and its story. */
export type Told = {
  /** Lasts while the story says the same: "a-story-1x2y3z". Another status of the same sentence is another report. */
  id: string
  row: ReportRow
  /** Its place in the story, from 0. */
  at: number
  outlet: string | null
  source: string | null
  people: string[]
  events: string[]
  /** First day, YYYY-MM-DD, that the story's date may mean; empty where it has none. `exact`: it is that day. */
  day: string
  exact: boolean
}

/** First day that a date may mean, empty where there is none; `exact`: it means no other. */
export function dayOf(edtf: string | null): { day: string; exact: boolean } {
  const { from, to } = dayRange(edtf)
  return { day: from ?? to ?? '', exact: from !== null && from === to }
}

/** The reports of one story. */
export function toldIn({ card, refs, reports, outlet, source }: ArticleRecord): Told[] {
  const people = new Map(refs.people.map(({ slug, name }) => [slug, name]))
  const events = new Map(refs.events.map(({ slug, name }) => [slug, name]))
  const ids = new Set<string>()
  return reports.map((row, at) => ({
    id: idOf(card.slug, row, ids),
    row,
    at,
    outlet: outlet?.name ?? null,
    source,
    people: row.people.flatMap((slug) => people.get(slug) ?? []),
    events: row.events.flatMap((slug) => events.get(slug) ?? []),
    ...dayOf(card.published.edtf),
  }))
}

function idOf(story: string, row: ReportRow, taken: Set<string>): string {
  const { kind, status, people, works, evidence } = row
  const mark = fingerprint(JSON.stringify([kind, status, people, works, evidence]))
  const base = `${story}-${mark}`
  let id = base
  for (let copy = 2; taken.has(id); copy++) id = `${base}-${copy}`
  taken.add(id)
  return id
}

/** Newest story first; the reports of one story in the order of its text. Those without a day come last. */
export function newestFirst(told: readonly Told[]): Told[] {
  return told.toSorted(
    (a, b) =>
      compare(b.day, a.day) || compare(a.row.article.slug, b.row.article.slug) || a.at - b.at,
  )
}
