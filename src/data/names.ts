import { files, NamesRecord } from '#model/files.ts'
import { recordQuery } from './record-query.ts'

/** Every name, for the search box. It grows with the archive: wanted only when a reader searches. */
export const namesQuery = () => recordQuery(files.names(), NamesRecord)
