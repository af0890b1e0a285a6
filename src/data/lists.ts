import { files } from '#model/files.ts'
import { ListRecord } from '#model/record.ts'
import { recordQuery } from './record-query.ts'

/** What has a list of its own. */
export type ListName = 'actors' | 'dramas' | 'events'

/** One page of a list; pages count from 1. */
export const listQuery = (name: ListName, page: number) =>
  recordQuery(files[name](page), ListRecord)
