import type { Timeline } from '#model/record.ts'
import type { TimelineNames } from './mark-words.ts'

const count = (number: number, one: string, many: string) =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`

/** What a timeline leaves out, a sentence each. */
export function notShown({ lanes, more, undated }: Timeline, names: TimelineNames): string[] {
  const earlier = lanes.filter((lane) => lane.more > 0)
  const cut = earlier.map(
    (lane) =>
      `${lane.more.toLocaleString('en')} of ${names.person(lane.person)?.name ?? lane.person}`,
  )
  return [
    ...(cut.length > 0 ? [`Earlier ones not shown: ${cut.join(', ')}.`] : []),
    ...(more > 0
      ? [
          `${count(more, 'more person is', 'more people are')} not shown. Choose an actor to see one.`,
        ]
      : []),
    ...(undated > 0
      ? [`${count(undated, 'report has', 'reports have')} no day, and so no place here.`]
      : []),
  ]
}
