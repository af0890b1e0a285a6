const WIDTHS = ['w-11/12', 'w-3/4', 'w-5/6', 'w-2/3']

/** Where a line of text will stand. */
function Line({ width }: { width: string }) {
  return <span className={`block h-4 rounded-sm bg-wash ${width}`} />
}

/**
 * Holds the place of a page while its record loads: a heading and rows of text. Screen readers hear one word.
 * It fills the window, so that the footer never comes into view and then moves.
 */
export function PageSkeleton({ rows = 5 }: { rows?: number }) {
  return (
    <div className="wrap min-h-screen py-10">
      <output className="sr-only">Loading</output>
      <div aria-hidden="true" className="grid max-w-3xl animate-pulse gap-9">
        <span className="block h-11 w-2/3 rounded-sm bg-wash" />
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
