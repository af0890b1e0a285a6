/** A row of small bars. It is a drawing beside a number, so it says nothing to a screen reader. */
export function SparkBars({ counts }: { counts: readonly number[] }) {
  const most = Math.max(1, ...counts)
  return (
    <svg
      viewBox={`0 0 ${counts.length * 10} 20`}
      preserveAspectRatio="none"
      aria-hidden="true"
      className="h-5 w-20 flex-none text-soft/50"
    >
      {counts.map((count, at) => {
        const height = 1 + (19 * count) / most
        return (
          <rect
            // The bars are a fixed row: their place is what they are.
            // oxlint-disable-next-line react/no-array-index-key
            key={at}
            x={at * 10 + 1}
            y={20 - height}
            width="8"
            height={height}
            rx="1"
            fill="currentColor"
          />
        )
      })}
    </svg>
  )
}
