/** What progress is written on: the error stream of a process. */
export type Terminal = { write: (text: string) => unknown; isTTY?: boolean; columns?: number }

export type Progress = {
  /** Says what is being done now. */
  tell: (text: string) => void
  /** Says how much of a long list is done; `total` is null where nobody knows. Short lists are not worth a word. */
  count: (what: string, done: number, total: number | null) => void
  /** Takes the line away, before results are printed. */
  end: () => void
}

/** How often a count is told: often enough to be seen moving, seldom enough to cost nothing. */
const EVERY = { terminal: 25, log: 1000 }

/** Clears the line that the cursor is in and goes to its start. */
const CLEAR = '\r\u001B[2K'

/** How far a long run is: one line, written over and over, on a terminal; a plain line each elsewhere. */
export function progressOn(stream: Terminal): Progress {
  const isTerminal = stream.isTTY ?? false
  const every = isTerminal ? EVERY.terminal : EVERY.log
  const tell = (text: string) =>
    stream.write(isTerminal ? `${CLEAR}${text.slice(0, (stream.columns ?? 80) - 1)}` : `${text}\n`)
  return {
    tell,
    count: (what, done, total) => {
      if (done % every !== 0 || (total ?? Infinity) <= every) return
      tell(`${what}: ${done}${total === null ? '' : ` of ${total}`}`)
    },
    end: () => {
      if (isTerminal) stream.write(CLEAR)
    },
  }
}
