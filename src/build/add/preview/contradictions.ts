import { dayRange } from '#model/edtf.ts'
import type { Kind, Status } from '#model/words.ts'
import type { Joined, Report, Story } from '#pipeline/compile/join/joined.ts'
import type { Contradicted } from './consequences.ts'

/** What a denial contradicts. A rumour that is denied is answered, and who withdraws was in it. */
const CLAIMS = new Set<Status>(['confirmed', 'in-talks'])

/** Kinds of which one event has one day. */
const ONE_DAY = new Set<Kind>(['release', 'award'])

/**
 * The reports of other stories that cannot be true together with one of this story: of the same event and person,
 * where one denies what the other has confirmed or in talks, or both confirm it for days that exclude each other.
 */
export function contradictions(joined: Joined, story: Story): Contradicted[] {
  const own = new Set(story.reports)
  const found = new Set<number>()
  for (const { reports } of story.events.flatMap((slug) => joined.events.get(slug)!.trails)) {
    for (const mine of reports.filter((report) => own.has(report))) {
      for (const other of reports.filter((report) => !own.has(report))) {
        if (exclude(joined.reports[mine]!, joined.reports[other]!)) found.add(other)
      }
    }
  }
  return [...found].map((index) => {
    const { status, date, evidence, story: ordinal } = joined.reports[index]!
    return { file: joined.stories[ordinal]!.article.file, status, edtf: date.edtf, evidence }
  })
}

function exclude(a: Report, b: Report): boolean {
  if (a.kind !== b.kind) return false
  if (a.status === 'denied') return CLAIMS.has(b.status)
  if (b.status === 'denied') return CLAIMS.has(a.status)
  if (a.status !== 'confirmed' || b.status !== 'confirmed' || !ONE_DAY.has(a.kind)) return false
  const [first, second] = [dayRange(a.date.edtf), dayRange(b.date.edtf)]
  return isBefore(first.to, second.from) || isBefore(second.to, first.from)
}

function isBefore(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a < b
}
