import { dayNumbers } from '#model/archive/archive.ts'
import type { Filters } from '#model/archive/filters.ts'
import type { Bar } from '#model/record.ts'
import { rangeWords } from './time-bound.ts'

type Range = Pick<Filters, 'from' | 'to'>

/** The time that a bar stands for, as the address writes it: bars are whole months, often whole years. */
export function rangeOfBar({ from, to }: Bar): { from: string; to: string } {
  const length = from.endsWith('-01-01') && to.endsWith('-12-31') ? 4 : 7
  return { from: from.slice(0, length), to: to.slice(0, length) }
}

/** "Apr – Jun 2023", as a bar is spoken of. */
export function barWords(bar: Bar): string {
  const { from, to } = rangeOfBar(bar)
  return rangeWords(from, to)
}

/** True where any day of the bar lies in the range. */
export function isInRange(bar: Bar, { from, to }: Range): boolean {
  const starts = from === null || dayNumbers(from).from <= dayNumbers(bar.to).to
  const ends = to === null || dayNumbers(to).to >= dayNumbers(bar.from).from
  return starts && ends
}

/** What stands below a bar: years once, with the parts of a year between them. `strong`: it is a year. */
export function barLabel(
  { label, from }: Bar,
  isFirst: boolean,
): { text: string; strong: boolean } {
  const [year = '', part] = label.split(' ')
  if (part === undefined) return { text: year, strong: true }
  const startsYear = from.slice(5) === '01-01'
  return startsYear || isFirst ? { text: year, strong: true } : { text: part, strong: false }
}
