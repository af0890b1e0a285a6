import { ReportsRecord } from '#model/archive/archive.ts'
import { files } from '#model/files.ts'
import { recordQuery } from './record-query.ts'

/** The columns of every report. It grows with the archive: wanted only when a timeline is filtered. */
export const reportsQuery = () => recordQuery(files.reports(), ReportsRecord)
