import type { Catalogue } from '#model/catalogue.ts'
import { edtfLabel } from '#model/edtf-label.ts'
import { listAt } from '#pipeline/text/lists.ts'
import { oncePer } from '#pipeline/text/once.ts'
import type { Day } from './calendar-day.ts'
import { dayOf, edtfOf } from './calendar-day.ts'

/** A day that the catalogue knows: a work's release or an event. `what` and `told` are words for readers. */
export type KnownDay = {
  day: Day & { year: number }
  names: string[]
  what: string
  told: string
  isEvent: boolean
}

/** The catalogue's days, by day of the month (30) and by month and day ("12-30"). */
export const knownDays = oncePer((catalogue: Catalogue) => {
  const byDay = new Map<number, KnownDay[]>()
  const byMonthDay = new Map<string, KnownDay[]>()
  const add = (
    edtf: string | undefined,
    entry: { name: string; aliases: string[] },
    isEvent: boolean,
  ) => {
    const day = dayOf(edtf?.split('/')[0] ?? null)
    if (!day || day.year === null) return
    const { name, aliases } = entry
    const what = isEvent ? name : `${name}'s release`
    const told = edtfLabel(edtfOf(day))
    const known = {
      day: { ...day, year: day.year },
      names: [name, ...aliases],
      what,
      told,
      isEvent,
    }
    listAt(byDay, day.day).push(known)
    listAt(byMonthDay, `${day.month}-${day.day}`).push(known)
  }
  for (const work of catalogue.works) add(work.released, work, false)
  for (const event of catalogue.events) add(event.date, event, true)
  return { byDay, byMonthDay }
})
