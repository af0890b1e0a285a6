import { contradict } from '#model/contradict.ts'
import type { Joined, Report, Story } from '#pipeline/compile/join/joined.ts'
import type { Contradicted } from './consequences.ts'

/**
 * The reports of other stories that cannot be true together with one of this story: of the same event and person, as
 * `contradict` tells.
 */
export function contradictions(joined: Joined, story: Story): Contradicted[] {
  const own = new Set(story.reports)
  const found = new Set<number>()
  for (const { reports } of story.events.flatMap((slug) => joined.events.get(slug)!.trails)) {
    for (const mine of reports.filter((report) => own.has(report))) {
      for (const other of reports.filter((report) => !own.has(report))) {
        if (contradict(claimOf(joined.reports[mine]!), claimOf(joined.reports[other]!)))
          found.add(other)
      }
    }
  }
  return [...found].map((index) => {
    const { status, date, evidence, story: ordinal } = joined.reports[index]!
    return { file: joined.stories[ordinal]!.article.file, status, edtf: date.edtf, evidence }
  })
}

const claimOf = ({ kind, status, date }: Report) => ({ kind, status, edtf: date.edtf })
