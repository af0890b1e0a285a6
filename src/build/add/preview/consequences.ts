import { compare } from '#model/compare.ts'
import type { Status } from '#model/words.ts'
import type { Joined, Story, Trail } from '#pipeline/compile/join/joined.ts'
import type { SubjectNames } from '../../subject-words.ts'
import { contradictions } from './contradictions.ts'

/** A status that stands otherwise than before. */
export type Move = SubjectNames & { from: Status; to: Status }

/** A report elsewhere that cannot be true together with one of the new article's. */
export type Contradicted = { file: string; status: Status; edtf: string | null; evidence: string }

/** What one new article changes on the site. Everything is named as pages name it. */
export type Consequences = {
  /** Its name in the content folder. */
  file: string
  events: string[]
  moves: Move[]
  /** People and works that it names and the catalogue does not know. */
  unreviewed: string[]
  contradicted: Contradicted[]
}

/** What new articles change: the archive without them, the archive with them, and their files in order. Pure. */
export function consequencesOf(
  before: Joined,
  after: Joined,
  files: readonly string[],
): Consequences[] {
  const isNew = new Set(files)
  const stories = new Map(after.stories.map((story) => [story.article.file, story]))
  const fresh = (ordinal: number) => isNew.has(after.stories[ordinal]!.article.file)
  const moved = movesOf(before, after, fresh)
  return files.flatMap((file) => {
    const story = stories.get(file)
    if (!story) return []
    return {
      file,
      events: newEvents(after, story, fresh),
      moves: moved.filter(({ ordinal }) => ordinal === story.ordinal).map(({ move }) => move),
      unreviewed: unreviewedIn(after, story),
      contradicted: contradictions(after, story),
    }
  })
}

/** Events that no earlier story and no file of the catalogue knows, at the first new story that has them. */
function newEvents(after: Joined, story: Story, fresh: (ordinal: number) => boolean): string[] {
  return story.events
    .map((slug) => after.events.get(slug)!)
    .filter(
      ({ reviewed, stories }) => !reviewed && stories.every(fresh) && stories[0] === story.ordinal,
    )
    .map(({ name }) => name)
}

/** Every status that stood before and stands otherwise now, with the new story that says so last. */
function movesOf(before: Joined, after: Joined, fresh: (ordinal: number) => boolean) {
  const stood = new Map(before.trails.map((trail) => [keyOf(trail), trail.status]))
  return after.trails.flatMap((trail) => {
    const from = stood.get(keyOf(trail))
    const ordinal = trail.reports
      .map((report) => after.reports[report]!.story)
      .findLast((story) => fresh(story))
    if (from === undefined || from === trail.status || ordinal === undefined) return []
    return { ordinal, move: { ...namesOf(trail, after), from, to: trail.status } }
  })
}

const keyOf = ({ event, person }: Trail) => `${event} ${person ?? ''}`

function namesOf({ person, event, works }: Trail, joined: Joined): SubjectNames {
  return {
    person: person === null ? null : joined.people.get(person)!.name,
    event: joined.events.get(event)!.name,
    works: works.map((work) => joined.works.get(work)!.name),
  }
}

function unreviewedIn({ people, works }: Joined, story: Story): string[] {
  const named = [
    ...story.people.map((slug) => people.get(slug)!),
    ...story.works.map((slug) => works.get(slug)!),
  ]
  return named
    .filter(({ reviewed }) => !reviewed)
    .map(({ name }) => name)
    .toSorted(compare)
}
