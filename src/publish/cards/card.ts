import { edtfLabel } from '#model/edtf-label.ts'
import type { ArticleRecord, EventRecord, PersonRecord, Seal, WorkRecord } from '#model/record.ts'
import type { Status } from '#model/words.ts'
import { isSubject, type ShownPage } from '../shown-page.ts'
import { fingerprint } from '../text/fingerprint.ts'
import { plain } from '../text/plain.ts'
import { storyCount } from '../text/wording.ts'

/** What the picture of a shared page shows. */
export type Card = {
  /** One line above the title: a date and an outlet, what somebody is. */
  kicker: string
  title: string
  hangul: string | null
  /** Pressed onto the picture: what a story mainly finds, where an event stands. */
  stamp: Status | null
  /** The seal of the person whom the page is about. */
  seal: Seal | null
  /** Where things stand: one line each. */
  lines: { status: Status; text: string }[]
  /** Whom a story, a work or an event names. */
  people: { name: string; seal: Seal }[]
}

/** What a picture has room for. */
const [PEOPLE, LINES] = [3, 3]

/** The picture of a page; null for pages that have none. */
export function cardOf(page: ShownPage): Card | null {
  if (page.kind === 'article') return storyCard(page.record)
  if (!isSubject(page)) return null
  if (page.kind === 'actor') return personCard(page.record)
  return page.kind === 'drama' ? workCard(page.record) : eventCard(page.record)
}

/** A short name of what a picture shows, for caches: the same for the same picture. `site`: the name below it. */
export function cardVersion(card: Card, site: string): string {
  return fingerprint(JSON.stringify([card, site]))
}

/** What a picture says, for those who do not see it. */
export function cardWords({ title, hangul, stamp, kicker }: Card): string {
  return [hangul === null ? title : `${title} (${hangul})`, kicker, stamp]
    .filter(Boolean)
    .join('. ')
}

const NOTHING = { hangul: null, stamp: null, seal: null, lines: [], people: [] }

function storyCard({ card, refs, outlet, main, reports }: ArticleRecord): Card {
  const { edtf } = card.published
  return {
    ...NOTHING,
    kicker: joined(edtf === null ? null : edtfLabel(edtf), outlet?.name),
    title: plain(card.headline),
    stamp: main === null ? null : reports[main]!.status,
    people: sealed(card.people, refs),
  }
}

function personCard({ name, hangul, role, seal, view, trails, refs }: PersonRecord): Card {
  const events = new Map(refs.events.map((event) => [event.slug, event.name]))
  const lines = trails.map(({ status, event }) => ({ status, text: events.get(event) ?? '' }))
  return {
    ...NOTHING,
    kicker: joined(capital(role), storyCount(view.total)),
    title: plain(name),
    hangul: hangul && plain(hangul),
    seal,
    lines: firstOf(lines),
  }
}

function workCard(record: WorkRecord): Card {
  const { name, hangul, kind, network, released, cast, people, trails, refs } = record
  const names = new Map([...refs.events, ...refs.people].map((one) => [one.slug, one.name]))
  const lines = trails.map(({ status, event, person }) => ({
    status,
    text: [person === null ? null : names.get(person), names.get(event)].filter(Boolean).join(': '),
  }))
  const inIt = cast.length > 0 ? cast.map(({ person }) => person) : people.map(({ slug }) => slug)
  return {
    ...NOTHING,
    kicker: joined(capital(kind), network, released && `released ${edtfLabel(released)}`),
    title: plain(name),
    hangul: hangul && plain(hangul),
    lines: firstOf(lines),
    people: sealed(inIt, refs),
  }
}

function eventCard(record: EventRecord): Card {
  const { name, hangul, kinds, date, place, people, trails, refs } = record
  return {
    ...NOTHING,
    kicker: joined(capital(kinds.join(', ')), date.edtf && edtfLabel(date.edtf), place),
    title: plain(name),
    hangul: hangul && plain(hangul),
    stamp: trails[0]?.status ?? null,
    people: sealed(
      people.map(({ slug }) => slug),
      refs,
    ),
  }
}

function joined(...parts: (string | null | undefined)[]): string {
  return plain(parts.filter(Boolean).join(' · '))
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** The first lines, each once. */
function firstOf(lines: Card['lines']): Card['lines'] {
  const seen = new Set<string>()
  return lines
    .filter(({ status, text }) => {
      const isNew = text !== '' && !seen.has(`${status} ${text}`)
      seen.add(`${status} ${text}`)
      return isNew
    })
    .slice(0, LINES)
    .map(({ status, text }) => ({ status, text: plain(text) }))
}

function sealed(slugs: readonly string[], { people }: ArticleRecord['refs']): Card['people'] {
  const bySlug = new Map(people.map((person) => [person.slug, person]))
  return slugs
    .flatMap((slug) => bySlug.get(slug) ?? [])
    .slice(0, PEOPLE)
    .map(({ name, seal }) => ({ name: plain(name), seal }))
}
