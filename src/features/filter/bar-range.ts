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

/**
 * What stands below a bar: the year where it begins, else the part of the year. The first bar tells its year too,
 * unless the next one does. `strong`: it is a year.
 */
export function barLabel(bars: readonly Bar[], at: number): { text: string; strong: boolean } {
  const [year = '', part] = bars[at]?.label.split(' ') ?? []
  const tellsYear = beginsYear(bars[at]) || (at === 0 && !beginsYear(bars[1]))
  return part === undefined || tellsYear
    ? { text: year.slice(0, 4), strong: true }
    : { text: part, strong: false }
}

const beginsYear = (bar: Bar | undefined) => bar?.from.slice(5) === '01-01'
