import { files, TimelineRecord } from '#model/files.ts'
import { recordQuery } from './record-query.ts'

/** The timeline of everything. */
export const timelineQuery = () => recordQuery(files.timeline(), TimelineRecord)
