import { files } from '#model/files.ts'
import { WorkRecord } from '#model/record.ts'
import { recordQuery } from './record-query.ts'

/** One drama, film or show; the page calls them all dramas. */
export const workQuery = (slug: string) => recordQuery(files.drama(slug), WorkRecord)
