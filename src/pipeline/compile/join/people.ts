import type { Catalogue } from '#model/catalogue.ts'
import type { Role } from '#model/words.ts'
import type { Person, Subject } from './joined.ts'
import type { Found } from './names.ts'
import { bySlug, reviewed, unreviewed } from './subject.ts'

/** Makes the path of a seal from the Hangul name, or the Latin one where the Hangul is not known. */
export type SealMaker = (hangul: string | null, name: string) => string

/** The people of the catalogue with their parts, and those found in articles. */
export function peopleOf(
  { people, works }: Catalogue,
  found: readonly Found<Role>[],
  seal: SealMaker,
): Map<string, Person> {
  const all = bySlug([
    ...people.map((entry) => personOf(reviewed(entry.id, entry), entry.role, seal)),
    ...found.map(({ slug, name, sort }) => personOf(unreviewed(slug, name), sort, seal)),
  ])
  for (const work of works) {
    for (const { person, character = null } of work.cast) {
      all.get(person)?.parts.push({ work: work.id, character })
    }
  }
  return all
}

function personOf(subject: Subject, role: Role, seal: SealMaker): Person {
  const path = seal(subject.hangul, subject.name)
  return { ...subject, role, seal: { path, solid: subject.reviewed }, parts: [] }
}
