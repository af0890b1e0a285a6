import { figureOf, type Mark, MEASURES, type Measure } from './measures.ts'

/** Articles are read twice: knowing the catalogue of `content/`, and knowing no name at all. */
export const READINGS = ['catalogue', 'no catalogue'] as const

/** The marks of one set of articles. */
export type SetMarks = Record<(typeof READINGS)[number], Mark[]>

/** The least that each figure may be, in per cent, by set of articles and reading. Kept in `floors.json`. */
export type Floors = Record<string, Record<keyof SetMarks, Partial<Record<Measure, number>>>>

/** Recognition must not lean on the catalogue: so many points may people and works fall without it (issue 3). */
const MOST_FALL = 3

/** How many points a figure falls when the catalogue is taken away. */
export function fallOf(measure: Measure, marks: SetMarks): number {
  return (figureOf(measure, marks.catalogue) ?? 0) - (figureOf(measure, marks['no catalogue']) ?? 0)
}

/** One line for each figure of a set that is below its floor, and for each that falls too far. */
export function faultsOf(set: string, marks: SetMarks, floors: Floors): string[] {
  const low = READINGS.flatMap((reading) =>
    MEASURES.flatMap(({ name, stage }) => {
      const figure = figureOf(name, marks[reading]) ?? 0
      const floor = floors[set]?.[reading][name] ?? 0
      const about = `${name} ${figure.toFixed(1)}, below the floor of ${floor} (stage ${stage})`
      return figure < floor ? [`${set}, ${reading}: ${about}`] : []
    }),
  )
  const fallen = (['people', 'works'] as const)
    .map((name) => ({ name, fall: fallOf(name, marks) }))
    .filter(({ fall }) => fall > MOST_FALL)
    .map(({ name, fall }) => `${name} fall by ${fall.toFixed(1)} points, more than ${MOST_FALL}`)
  return [...low, ...fallen.map((about) => `${set}, no catalogue: ${about}`)]
}

/** The floors with those raised that figures are above: to the whole per cent. None is ever lowered here. */
export function raiseFloors(floors: Floors, marks: Record<string, SetMarks>): Floors {
  return Object.fromEntries(
    Object.entries(marks).map(([set, of]) => [
      set,
      {
        catalogue: raised(floors[set]?.catalogue, of.catalogue),
        'no catalogue': raised(floors[set]?.['no catalogue'], of['no catalogue']),
      },
    ]),
  )
}

function raised(floors: Partial<Record<Measure, number>> = {}, marks: Mark[]) {
  return Object.fromEntries(
    MEASURES.map(({ name }) => {
      const figure = Math.floor(figureOf(name, marks) ?? 0)
      return [name, Math.max(figure, floors[name] ?? 0)]
    }),
  )
}
