import * as v from 'valibot'
import { Slug } from '#model/fields.ts'

/** A person that the reader follows. `seen`: how many stories there were when their page was last open. */
const Followed = v.object({
  slug: Slug,
  seen: v.pipe(v.number(), v.integer(), v.minValue(0)),
})
export type Followed = v.InferOutput<typeof Followed>

/** What stands in the browser's storage. Whoever changes its form raises the version and reads the old one too. */
const Kept = v.object({ version: v.literal(1), people: v.array(Followed) })

/** Reads kept text. Nothing kept is nobody followed; null is text that cannot be read. */
export function readKept(text: string | null): Followed[] | null {
  if (text === null) return []
  try {
    return v.parse(Kept, JSON.parse(text)).people
  } catch {
    return null
  }
}

/** The text to keep. Throws where it would not be readable: a fault of the app, found before it does harm. */
export function writeKept(people: readonly Followed[]): string {
  return JSON.stringify(v.parse(Kept, { version: 1, people }))
}
