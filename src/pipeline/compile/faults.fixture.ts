import * as v from 'valibot'
import {
  ArchiveRecord,
  CardsRecord,
  HeadlinesRecord,
  ReportsRecord,
} from '#model/archive/archive.ts'
import { MovedRecord, NamesRecord, TimelineRecord } from '#model/files.ts'
import {
  ArticleRecord,
  EventRecord,
  ListRecord,
  PersonRecord,
  StoriesRecord,
  TodayRecord,
  WorkRecord,
} from '#model/record.ts'

/** By the form of the file's name, the schema of its record. For tests. */
const SCHEMAS: [RegExp, v.GenericSchema][] = [
  [/^today\.json$/, TodayRecord],
  [/^stories(?:\/\w+\/[^/]+)?\.json$/, StoriesRecord],
  [/^timeline\.json$/, TimelineRecord],
  [/^names\.json$/, NamesRecord],
  [/^moved\.json$/, MovedRecord],
  [/^archive\.json$/, ArchiveRecord],
  [/^reports\.json$/, ReportsRecord],
  [/^headlines\.json$/, HeadlinesRecord],
  [/^cards\/\d+\.json$/, CardsRecord],
  [/^articles\/[^/]+\.json$/, ArticleRecord],
  [/^actors\/[^/]+\.json$/, PersonRecord],
  [/^dramas\/[^/]+\.json$/, WorkRecord],
  [/^events\/[^/]+\.json$/, EventRecord],
  [/^(?:actors|dramas|events)\.\d+\.json$/, ListRecord],
]

/** What is wrong with a record, as one line each; none where it is as the schema of its file says. */
export function faultsOf(file: string, record: unknown): string[] {
  const schema = SCHEMAS.find(([form]) => form.test(file))?.[1]
  if (!schema) return [`${file} has no schema`]
  const strict = v.safeParse(schema, record)
  if (!strict.success)
    return strict.issues.map((issue) => `${file} ${v.getDotPath(issue)}: ${issue.message}`)
  const same = JSON.stringify(strict.output).length === JSON.stringify(record).length
  return same ? [] : [`${file} holds keys that its schema does not know`]
}
