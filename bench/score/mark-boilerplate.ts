import { letters } from './letters.ts'
import type { Mark } from './measures.ts'

/** So much of a line must stand in pieces on the other side for the line to count as told there. */
const MOST = 0.9

/** Weighs boilerplate by its letters, so that a missed menu counts for more than a missed bullet. */
export function markBoilerplate(labelled: string[], answered: string[]): Mark[] {
  const [wanted, found] = [labelled.map(letters), answered.map(letters)]
  return [
    ...wanted.map((line) => mark(line, isTold(line, found) ? 'hit' : 'miss')),
    ...found.filter((line) => !isTold(line, wanted)).map((line) => mark(line, 'wrong')),
  ]
}

function mark(line: string, is: Mark['is']): Mark {
  return { measure: 'boilerplate', is, weight: line.length, about: line }
}

/** True where one of the lines holds it whole, or several hold most of it in pieces: menus are cut at will. */
function isTold(line: string, lines: string[]): boolean {
  if (lines.some((other) => other.includes(line))) return true
  const pieces = lines.filter((other) => other !== '' && line.includes(other))
  return pieces.join('').length >= MOST * line.length
}
