import { fallOf, READINGS, type SetMarks } from './floors.ts'
import {
  countOf,
  figureOf,
  type Mark,
  MEASURES,
  type Measure,
  precisionOf,
  recallOf,
} from './measures.ts'

/** The figures of one set as lines to print, by stage: F1 with precision and recall, or what share is right. */
export function tableOf(title: string, marks: SetMarks): string {
  const falls = (['people', 'works'] as const).map((name) => `${name} ${show(fallOf(name, marks))}`)
  return [
    title,
    row('', [...READINGS]),
    ...MEASURES.map(({ name, stage, as }, at) => {
      const first = MEASURES[at - 1]?.stage === stage ? '' : stage
      const cell = as === 'F1' ? cellOfF1 : cellOfShare
      return row(
        first.padEnd(11) + name,
        READINGS.map((reading) => cell(name, marks[reading])),
      )
    }),
    `  points that fall without a catalogue: ${falls.join(', ')}`,
  ].join('\n')
}

function row(label: string, cells: string[]): string {
  return `  ${label.padEnd(42)}${cells.map((cell) => cell.padEnd(28)).join('')}`.trimEnd()
}

function cellOfF1(name: Measure, marks: Mark[]): string {
  const count = countOf(name, marks)
  const [precision, recall] = [precisionOf(count), recallOf(count)].map(show)
  return `${show(figureOf(name, marks))}  P ${precision}  R ${recall}`
}

function cellOfShare(name: Measure, marks: Mark[]): string {
  const { hit, miss } = countOf(name, marks)
  return `${show(figureOf(name, marks))}  ${hit} of ${hit + miss}`
}

function show(figure: number | null): string {
  return (figure === null ? '-' : figure.toFixed(1)).padStart(5)
}
