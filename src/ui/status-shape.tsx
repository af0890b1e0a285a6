import type { ReactNode } from 'react'
import type { StatusName } from './status-look.ts'

/** Each status has a shape of its own, so that it is told apart without colour. Drawn in a box of 16 by 16. */
const SHAPES: Record<StatusName, ReactNode> = {
  confirmed: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path
        d="M4.8 8.3l2.2 2.2 4.2-4.6"
        fill="none"
        stroke="var(--color-paper)"
        strokeWidth="1.8"
      />
    </>
  ),
  'in-talks': (
    <>
      <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="2" />
      <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />
    </>
  ),
  rumoured: (
    <circle
      cx="8"
      cy="8"
      r="6"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeDasharray="2.4 2.31"
    />
  ),
  denied: (
    <>
      <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="2" />
      <path d="M4 12l8-8" stroke="currentColor" strokeWidth="2" />
    </>
  ),
  withdrawn: (
    <path
      d="M7 2H2.5v12H7M6 8h8M11 4.8L14.2 8 11 11.2"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
    />
  ),
}

/**
 * The shape of a status in the colour of the text around it. Inside another drawing, `x`, `y`, `width` and
 * `height` place it.
 */
export function StatusShape({
  status,
  ...box
}: {
  status: StatusName
  className?: string
  x?: number
  y?: number
  width?: number
  height?: number
}) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" {...box}>
      {SHAPES[status]}
    </svg>
  )
}
