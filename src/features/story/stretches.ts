import type { Stretch } from '#model/record.ts'

/** A run of a paragraph: what it links to, and the reports that it proves. */
export type Segment = {
  start: number
  text: string
  link: Exclude<Stretch, { type: 'evidence' }> | null
  /** Indexes of the reports whose evidence covers it. */
  reports: number[]
}

/**
 * Cuts a paragraph where its stretches start and end, so that a name inside an evidence sentence, or two
 * sentences that overlap, each show. Stretches that leave the text are cut to it.
 */
export function segments(text: string, stretches: readonly Stretch[]): Segment[] {
  const inside = (at: number) => Math.min(Math.max(at, 0), text.length)
  const cuts = new Set([0, text.length])
  for (const { start, end } of stretches) cuts.add(inside(start)).add(inside(end))
  const places = [...cuts].toSorted((a, b) => a - b)
  return places.slice(0, -1).map((start, at) => {
    const end = places[at + 1]!
    const over = stretches.filter((one) => one.start <= start && one.end >= end)
    return {
      start,
      text: text.slice(start, end),
      link: over.find((one) => one.type !== 'evidence') ?? null,
      reports: over.flatMap((one) => (one.type === 'evidence' ? [one.report] : [])),
    }
  })
}

/** Segments in a row that prove the same reports, so that a proof with names in it is marked as one piece. */
export type Run = { start: number; reports: number[]; segments: Segment[] }

/** Joins segments to runs. */
export function runs(all: readonly Segment[]): Run[] {
  const joined: Run[] = []
  for (const segment of all) {
    const last = joined.at(-1)
    if (last && last.reports.join() === segment.reports.join()) last.segments.push(segment)
    else joined.push({ start: segment.start, reports: segment.reports, segments: [segment] })
  }
  return joined
}
