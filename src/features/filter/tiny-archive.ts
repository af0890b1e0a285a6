import {
  type Archive,
  byFacet,
  column,
  dayNumbers,
  FIXED_VALUES,
  NO_DAY,
} from '#model/archive/archive.ts'
import { type Facet, FACETS, RECORD_VERSION } from '#model/record.ts'

/** A story as a test writes it: its date as EDTF, and its values. */
type TinyStory = { date: string | null } & Partial<Record<Facet, string[]>>

const ACTORS = { slugs: ['han-so-hee', 'song-hye-kyo'], names: ['Han So Hee', 'Song Hye Kyo'] }
const DRAMAS = { slugs: ['my-name', 'the-glory'], names: ['My Name', 'The Glory'] }
const EVENTS = { slugs: ['blue-dragon'], names: ['Blue Dragon Awards'] }
const OUTLETS = { slugs: ['soompi'], names: ['Soompi'] }

const VALUES = { actor: ACTORS, drama: DRAMAS, event: EVENTS, outlet: OUTLETS, ...FIXED_VALUES }

/** For tests: an archive of a few stories, oldest first and those without a date before them. */
export function tinyArchive(stories: TinyStory[]): Archive {
  const days = stories.map(({ date }) => dayNumbers(date))
  const ids = (facet: Facet, slugs: string[] = []) =>
    slugs.map((slug) => VALUES[facet].slugs.findIndex((one) => one === slug))
  if (stories.some((story) => FACETS.some((facet) => ids(facet, story[facet]).includes(-1))))
    throw new Error('a story has a value that the tiny archive lacks')
  return {
    version: RECORD_VERSION,
    from: days.map(({ from }) => from),
    to: days.map(({ to }) => to),
    added: days.map(() => NO_DAY),
    values: VALUES,
    columns: byFacet((facet) => column(stories.map((story) => ids(facet, story[facet])))),
  }
}
