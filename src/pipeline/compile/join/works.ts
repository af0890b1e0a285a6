import type { Catalogue, Work as WorkEntry } from '#model/catalogue.ts'
import type { WorkKind } from '#model/words.ts'
import type { Work } from './joined.ts'
import type { Found } from './names.ts'
import { bySlug, reviewed, unreviewed } from './subject.ts'

/** The works of the catalogue and those found in articles. */
export function worksOf(
  { people, works }: Catalogue,
  found: readonly Found<WorkKind>[],
): Map<string, Work> {
  const ids = new Set(people.map(({ id }) => id))
  return bySlug([...works.map((entry) => reviewedWork(entry, ids)), ...found.map(foundWork)])
}

/** People whom the catalogue lacks are left out: every name in a record has its page. */
function reviewedWork(entry: WorkEntry, people: ReadonlySet<string>): Work {
  const known = (person: string) => people.has(person)
  return {
    ...reviewed(entry.id, entry),
    kind: entry.kind,
    released: entry.released ?? null,
    network: entry.network ?? null,
    cast: entry.cast
      .filter(({ person }) => known(person))
      .map(({ person, character = null }) => ({ person, character })),
    directors: entry.directors.filter(known),
    writers: entry.writers.filter(known),
  }
}

function foundWork({ slug, name, sort }: Found<WorkKind>): Work {
  return {
    ...unreviewed(slug, name),
    kind: sort,
    released: null,
    network: null,
    cast: [],
    directors: [],
    writers: [],
  }
}
