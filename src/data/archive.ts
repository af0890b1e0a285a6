import { ArchiveRecord } from '#model/archive/archive.ts'
import { files } from '#model/files.ts'
import { recordQuery } from './record-query.ts'

/** The columns that filters are answered from. It grows with the archive: wanted only when a reader filters. */
export const archiveQuery = () => recordQuery(files.archive(), ArchiveRecord)
