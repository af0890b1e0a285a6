import { HeadlinesRecord } from '#model/archive/archive.ts'
import { files } from '#model/files.ts'
import { recordQuery } from './record-query.ts'

/** Every headline, folded. It grows with the archive: wanted only when a reader searches words. */
export const headlinesQuery = () => recordQuery(files.headlines(), HeadlinesRecord)
