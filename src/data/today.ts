import { files } from '#model/files.ts'
import { TodayRecord } from '#model/record.ts'
import { recordQuery } from './record-query.ts'

/** What the first page shows. */
export const todayQuery = () => recordQuery(files.today(), TodayRecord)
