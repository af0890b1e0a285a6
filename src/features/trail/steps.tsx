import { edtfWords } from '#model/edtf-label.ts'
import type { ReportRow } from '#model/record.ts'
import { paths } from '#paths'
import { Link } from '#ui/link.tsx'
import { Quote } from '#ui/quote.tsx'
import { Status } from '#ui/status.tsx'
import { When } from '#ui/when.tsx'

/** The reports of a trail, each with its sentence and its story. `earlier`: how many came before those shown. */
export function Steps({ steps, earlier }: { steps: readonly ReportRow[]; earlier: number }) {
  return (
    <ol className="mt-3 mb-2 grid gap-5">
      {earlier > 0 ? (
        <li className="text-small text-soft">
          {earlier === 1 ? '1 earlier report' : `${earlier} earlier reports`} before these.
        </li>
      ) : null}
      {steps.map((step) => (
        <li key={`${step.article.slug} ${step.evidence}`} className="grid gap-2">
          <p className="flex flex-wrap items-center gap-x-3 text-small text-soft">
            <Status status={step.status} />
            <When {...edtfWords(step.date.edtf)} />
            {step.by ? (
              <span>
                according to <bdi>{step.by}</bdi>
              </span>
            ) : null}
          </p>
          <Quote status={step.status}>{step.evidence}</Quote>
          <p className="text-small text-soft">
            in{' '}
            <Link to={paths.article(step.article.slug)} dir="auto" className="text-link">
              {step.article.headline}
            </Link>
            , <When {...edtfWords(step.article.published.edtf)} />
          </p>
        </li>
      ))}
    </ol>
  )
}
