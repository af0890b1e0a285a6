import { files, type PlainFacet, plainFacetFile } from '#model/files.ts'
import { StoriesRecord } from '#model/record.ts'
import { recordQuery } from './record-query.ts'

/** All stories: the first page of them, and the first choices of each filter. */
export const storiesQuery = () => recordQuery(files.stories(), StoriesRecord)

/** The same for the stories of one status, kind or outlet. */
export const plainFacetQuery = (facet: PlainFacet, slug: string) =>
  recordQuery(plainFacetFile(facet, slug), StoriesRecord)
