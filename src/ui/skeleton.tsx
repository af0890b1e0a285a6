import { PageTitle } from './page-title.tsx'

const WIDTHS = ['w-11/12', 'w-3/4', 'w-5/6', 'w-2/3']

/** Where a line of text will stand. */
function Line({ width }: { width: string }) {
  return <span className={`block h-4 rounded-sm bg-wash ${width}`} />
}

/**
 * Holds the place of rows of text while their records load. Screen readers hear one word. It fills the window, so
 * that the footer never comes into view and then moves.
 */
export function RowsSkeleton({ rows = 5 }: { rows?: number }) {
  return (
    <div className="min-h-screen">
      <output className="sr-only">Loading</output>
      <div aria-hidden="true" className="grid max-w-3xl animate-pulse gap-9">
        {Array.from({ length: rows }, (_, row) => (
          <span key={row} className="grid gap-3">
            <Line width={WIDTHS[row % WIDTHS.length]!} />
            <Line width={WIDTHS[(row + 1) % WIDTHS.length]!} />
          </span>
        ))}
      </div>
    </div>
  )
}

/** Holds the place of a page while its record loads: a title, a heading and rows of text. */
export function PageSkeleton() {
  return (
    <div className="wrap py-10">
      <PageTitle />
      <span
        aria-hidden="true"
        className="mb-9 block h-11 w-2/3 max-w-lg animate-pulse rounded-sm bg-wash"
      />
      <RowsSkeleton />
    </div>
  )
}
