import type { Kind } from '#model/words.ts'
import type { Report } from './joined.ts'
import { slugOf } from './slug.ts'

/** An event that a report made because the catalogue has none for it. */
export type DerivedEvent = { slug: string; name: string; kind: Kind; works: string[] }

/** A report before its events are known, the catalogue event that its sentence names, and its story. */
export type Unplaced = Pick<Report, 'kind' | 'people' | 'works' | 'date'> & {
  named: string | null
  story: { slug: string; headline: string; published: string | null }
}

/** How a person or work is called. */
export type Naming = { person: (slug: string) => string; work: (slug: string) => string }

/** What a happening around a work is called. News of a person's life is not about a work. */
const OF_WORK: Record<Exclude<Kind, 'personal'>, string> = {
  casting: 'Casting of',
  release: 'Release of',
  award: 'Awards for',
  appearance: 'Appearances for',
  production: 'Production of',
  statement: 'Statements on',
}

/** People whose names an event's own name and slug spell out; the rest are counted. */
const MOST_NAMES = 3

/**
 * The events of a report that the catalogue has none for. Names and slugs come from the report and its story
 * alone, so that they last when articles are added: one for each work ('casting-of-the-glory'), else one for the
 * people and the day ('statement-song-hye-kyo-2022-12-22'), else one for the story.
 */
export function derivedEvents(report: Unplaced, naming: Naming): DerivedEvent[] {
  const { kind, people, works } = report
  if (kind !== 'personal' && works.length > 0) {
    return works.map((work) => ({
      slug: `${slugOf(OF_WORK[kind])}-${work}`,
      name: `${OF_WORK[kind]} ${naming.work(work)}`,
      kind,
      works: [work],
    }))
  }
  return [people.length > 0 ? eventOfPeople(report, naming) : eventOfStory(report)]
}

function eventOfPeople({ kind, people, date, story }: Unplaced, naming: Naming): DerivedEvent {
  const slugs = people.toSorted()
  const rest = slugs.length - MOST_NAMES
  const shown = slugs.slice(0, MOST_NAMES)
  const names = [...shown.map(naming.person), ...(rest > 0 ? [`${rest} more`] : [])]
  const day = date.edtf ?? story.published ?? story.slug
  return {
    slug: [kind, ...shown, ...(rest > 0 ? [`and-${rest}`] : []), slugOf(day)].join('-'),
    name: `${names.join(', ')}: ${kind}`,
    kind,
    works: [],
  }
}

function eventOfStory({ kind, story }: Unplaced): DerivedEvent {
  return {
    slug: `${kind}-${story.slug}`,
    name: `${kind.charAt(0).toUpperCase()}${kind.slice(1)}: ${story.headline}`,
    kind,
    works: [],
  }
}
