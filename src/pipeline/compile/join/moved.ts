import type { Catalogue } from '#model/catalogue.ts'
import { compare } from '#model/compare.ts'
import type { Problem } from '#model/problem.ts'
import type { MovedRecord } from '#model/files.ts'
import { RECORD_VERSION } from '#model/record.ts'
import type { Joined, Story } from './joined.ts'

type World = Pick<Joined, 'stories' | 'people' | 'works' | 'events'>
type Move = MovedRecord['article'][number]

/**
 * Where pages have moved: the old slugs that editors wrote down, and the slugs of today. A page that is there is never
 * left for another one, so an old slug that some page has again leads nowhere.
 */
export function movedIn(
  { stories, people, works, events }: World,
  catalogue: Catalogue,
): { moved: MovedRecord; problems: Problem[] } {
  const articles = movedStories(stories)
  const moved = (
    entries: readonly { id: string; formerly?: string[] | undefined }[],
    all: ReadonlyMap<string, unknown>,
  ) =>
    entries
      .flatMap(({ id, formerly = [] }) => formerly.map((old): Move => [old, id]))
      .filter(([old]) => !all.has(old))
      .toSorted(([a], [b]) => compare(a, b))
  return {
    moved: {
      version: RECORD_VERSION,
      article: articles.moves,
      actor: moved(catalogue.people, people),
      drama: moved(catalogue.works, works),
      event: moved(catalogue.events, events),
    },
    problems: articles.problems,
  }
}

/** Of stories an old slug that another one has, or had, is a problem, since their files can be named. */
function movedStories(stories: readonly Story[]): { moves: Move[]; problems: Problem[] } {
  const taken = new Map(stories.map(({ slug, article }) => [slug, article.file]))
  const moves: Move[] = []
  const problems: Problem[] = []
  for (const { slug, article } of stories) {
    for (const old of article.front.formerly ?? []) {
      const other = taken.get(old)
      if (other === undefined) moves.push([old, slug])
      else problems.push(sameSlug(article.file, old, other))
      taken.set(old, article.file)
    }
  }
  return { moves: moves.toSorted(([a], [b]) => compare(a, b)), problems }
}

function sameSlug(file: string, old: string, other: string): Problem {
  return {
    file,
    line: null,
    rule: 'formerly',
    message: `formerly "${old}" belongs to ${other}`,
    hint: 'take it out of one',
    fatal: true,
  }
}
