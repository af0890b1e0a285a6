import { files } from '#model/files.ts'
import { ArticleRecord } from '#model/record.ts'
import { recordQuery } from './record-query.ts'

/** One story with its text and reports. */
export const articleQuery = (slug: string) => recordQuery(files.article(slug), ArticleRecord)
