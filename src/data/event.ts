import { files } from '#model/files.ts'
import { EventRecord } from '#model/record.ts'
import { recordQuery } from './record-query.ts'

/** One happening. */
export const eventQuery = (slug: string) => recordQuery(files.event(slug), EventRecord)
