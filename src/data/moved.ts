import { files, MovedRecord } from '#model/files.ts'
import { recordQuery } from './record-query.ts'

/** Where pages have moved: wanted only where one is missing. */
export const movedQuery = () => recordQuery(files.moved(), MovedRecord)
