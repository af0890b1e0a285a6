import type { ReactNode } from 'react'
import type { Lookup } from '#data/refs.ts'
import { edtfWords } from '#model/edtf-label.ts'
import type { ArticleRecord, ReportRow } from '#model/record.ts'
import { paths } from '#paths'
import { Disclosure } from '#ui/disclosure.tsx'
import { Link } from '#ui/link.tsx'
import { Quote } from '#ui/quote.tsx'
import { Section } from '#ui/section.tsx'
import { Stamp } from '#ui/stamp.tsx'
import { Status } from '#ui/status.tsx'
import { When } from '#ui/when.tsx'
import { evidenceId } from './evidence-id.ts'

/**
 * "What it says": each report of a story with its status, its proof and how it is known; the main one stamped.
 *
 * @param renderShare what sends a proof on.
 */
export function Findings({
  record,
  look,
  renderShare,
}: {
  record: ArticleRecord
  look: Lookup
  renderShare: (sentence: string) => ReactNode
}) {
  const { reports, main } = record
  const order = [...reports.keys()].toSorted((a, b) => Number(b === main) - Number(a === main))
  return (
    <Section title="What it says" size="part" className="border-t-2 border-ink pt-5">
      {order.length === 0 ? (
        <p className="text-soft">This story reports no news of its own.</p>
      ) : null}
      <ul>
        {order.map((at) => (
          <Finding key={at} at={at} report={reports[at]!} main={at === main} look={look}>
            {renderShare(reports[at]!.evidence)}
          </Finding>
        ))}
      </ul>
    </Section>
  )
}

function Finding({
  at,
  report,
  main,
  look,
  children,
}: {
  at: number
  report: ReportRow
  main: boolean
  look: Lookup
  children: ReactNode
}) {
  const { status, date, by, evidence, reason } = report
  return (
    <li className="border-b border-line py-4 first:pt-0">
      <p>{main ? <Stamp status={status} /> : <Status status={status} />}</p>
      <p className={main ? 'mt-4 font-medium' : 'mt-1.5 font-medium'}>
        <About report={report} look={look} />
      </p>
      <p className="mt-1 flex flex-wrap gap-x-3 text-small text-soft">
        {by ? (
          <span>
            according to <bdi>{by}</bdi>
          </span>
        ) : null}
        <When {...edtfWords(date.edtf)} />
      </p>
      <div className="mt-3 text-[0.9375rem]">
        <Quote status={status}>
          <Link to={`#${evidenceId(at)}`} className="hover:underline">
            {evidence}
          </Link>
        </Quote>
      </div>
      <p className="mt-2">{children}</p>
      <Disclosure summary="How this was read">
        <dl className="mt-1 grid grid-cols-[max-content_1fr] gap-x-3 gap-y-0.5 text-small text-soft">
          <dt>Report</dt>
          <dd>{reason}</dd>
          <dt>Date</dt>
          <dd>{date.reason}</dd>
        </dl>
      </Disclosure>
    </li>
  )
}

/** What a report is about: its event, and who is in it. */
function About({ report, look }: { report: ReportRow; look: Lookup }) {
  const events = report.events.flatMap((slug) => look.event(slug) ?? [])
  const people = report.people.flatMap((slug) => look.person(slug) ?? [])
  return (
    <>
      {events.map((event, at) => (
        <span key={event.slug}>
          {at > 0 ? ', ' : ''}
          <Link to={paths.event(event.slug)} className="text-link">
            {event.name}
          </Link>
        </span>
      ))}
      {people.length > 0 ? (
        <span className="block text-[0.9375rem] font-normal">
          {people.map(({ name }) => name).join(', ')}
        </span>
      ) : null}
    </>
  )
}
