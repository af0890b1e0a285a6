import { edtfLabel } from '#model/edtf-label.ts'
import type { Lane, Mark } from '#model/record.ts'

/** The names of what a timeline's slugs stand for; `Lookup` of `data/refs.ts` is one. */
export type TimelineNames = {
  person: (slug: string) => { name: string } | null
  event: (slug: string) => { name: string } | null
}

/** The day of a mark in words. The day of a story is said to be that, since the event's own is not known. */
export function markWhen({ edtf, asReported }: Mark): string {
  return asReported ? `reported ${edtfLabel(edtf)}` : edtfLabel(edtf)
}

/** Tells a mark from the others of its lane. */
export function markKey({ person }: Lane, { event, status, from, to }: Mark): string {
  return `${person} ${event} ${status} ${from} ${to}`
}
