import { files } from '#model/files.ts'
import { PersonRecord } from '#model/record.ts'
import { recordQuery } from './record-query.ts'

/** One person; the page calls everyone an actor. */
export const personQuery = (slug: string) => recordQuery(files.actor(slug), PersonRecord)
