import { plain } from '../text/plain.ts'

/** What a cell may hold. */
export type Cell = string | number | boolean | null | readonly string[]

/** Stands between several values in one cell. */
export const BETWEEN = '|'

/** Signs with which a spreadsheet takes a cell for a formula (OWASP, "CSV Injection"); full-width ones too. */
const FORMULA = /^[=+\-@＝＋－＠]/

/**
 * One line of a CSV file (RFC 4180), with its end. Nothing is an empty cell. A text that a spreadsheet would run as
 * a formula gets an apostrophe before it; the JSON files have it as it is.
 */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(written).join(',')}\r\n`
}

function written(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell)
  const text = plain(typeof cell === 'string' ? cell : cell.join(BETWEEN))
  const harmless = FORMULA.test(text) ? `'${text}` : text
  return /[",]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
