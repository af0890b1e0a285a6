import type { ReactNode } from 'react'
import { STATUS_LOOK, type StatusName } from './status-look.ts'

/** A sentence, letter for letter as a story has it, with a line in the colour of what it proves. */
export function Quote({ status, children }: { status: StatusName; children: ReactNode }) {
  return (
    <blockquote
      dir="auto"
      className={`border-s-[3px] py-0.5 ps-3.5 font-display leading-snug ${STATUS_LOOK[status].line}`}
    >
      {children}
    </blockquote>
  )
}
