import type { ReactNode } from 'react'
import { edtfWords } from '#model/edtf-label.ts'
import type { ArticleRecord } from '#model/record.ts'
import { Status } from '#ui/status.tsx'
import { When } from '#ui/when.tsx'

/** What a story mainly says, its date and how it is known, its outlet, its headline. */
export function StoryHeader({ record, children }: { record: ArticleRecord; children: ReactNode }) {
  const { published, headline } = record.card
  const main = record.main === null ? null : (record.reports[record.main] ?? null)
  return (
    <header>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-small text-soft">
        {main ? <Status status={main.status} /> : null}
        <When {...edtfWords(published.edtf)} />
        {published.basis === 'stated' ? null : <span>{published.reason}</span>}
        {record.outlet ? <span dir="auto">{record.outlet.name}</span> : null}
      </p>
      <h1 dir="auto" className="mt-3 text-title">
        {headline}
      </h1>
      <div className="mt-5">{children}</div>
    </header>
  )
}
