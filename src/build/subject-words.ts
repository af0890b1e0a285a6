import type { Status } from '#model/words.ts'

/** What a status is about: who (null: nobody is named), at which event, and the works, all by their names. */
export type SubjectNames = { person: string | null; event: string; works: readonly string[] }

/** 'Kim Seon Ho, Casting of Mangnaein'; with the works, where the event's name does not tell them. */
export function subjectWords({ person, event, works }: SubjectNames): string {
  const untold = works.filter((work) => !event.includes(work)).map((work) => `"${work}"`)
  const about = untold.length > 0 ? `${event} (${untold.join(', ')})` : event
  return person === null ? about : `${person}, ${about}`
}

/** A status as it is spoken: 'in talks'. */
export function statusWords(status: Status): string {
  return status.replace('-', ' ')
}

/** '1 event', '2 events', 'no events'. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count === 0 ? 'no' : count} ${count === 1 ? one : many}`
}
