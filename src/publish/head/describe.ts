import { edtfLabel } from '#model/edtf-label.ts'
import type {
  ArticleRecord,
  EventRecord,
  ListRecord,
  Refs,
  Trail,
  WorkRecord,
} from '#model/record.ts'
import { isSubject, type ShownPage, type SubjectPage } from '../shown-page.ts'
import type { PublicSite } from '../site.ts'
import { shorten } from '../text/plain.ts'
import { standing, statusWord, storyCount } from '../text/wording.ts'

/** Letters of a description: chats and search engines show no more. */
const MOST = 300

/** Trails told in the description of a person, a work or an event. */
const MOST_TRAILS = 3

/** What a page says, in plain words and from its data alone: the status, the date, who says so. */
export function describe(page: ShownPage, site: PublicSite): string {
  return shorten(words(page, site), MOST)
}

function words(page: ShownPage, { name, description }: PublicSite): string {
  if (isSubject(page)) return subject(page)
  switch (page.kind) {
    case 'today':
      return description
    case 'article':
      return story(page.record)
    case 'articles':
      return `${storyCount(page.record.view.total)}, the newest first, by actor, drama, event and status.`
    case 'timeline':
      return 'What was confirmed, in talks, rumoured, denied or withdrawn, on one line a person.'
    case 'actors':
    case 'dramas':
    case 'events':
      return list(page.record)
    case 'following':
      return 'The actors whom you follow. They are kept in your browser alone.'
    case 'about':
      return `What the words of ${name} mean, how it is made, and what it keeps.`
    case 'not-found':
      return 'There is no page at this address.'
  }
}

function story({ card, main, reports, outlet }: ArticleRecord): string {
  const report = main === null ? undefined : reports[main]
  const from = outlet ? ` (${outlet.name})` : ''
  return report ? `${standing(report)}: “${report.evidence}”${from}` : `${card.summary}${from}`
}

function list({ total, refs, items }: ListRecord): string {
  const names = new Map(
    [...refs.people, ...refs.works, ...refs.events].map(({ slug, name }) => [slug, name]),
  )
  const first = items.slice(0, 5).flatMap(({ slug }) => names.get(slug) ?? [])
  return `${total.toLocaleString('en')} in all, the most covered first: ${first.join(', ')}.`
}

function subject(page: SubjectPage): string {
  const { hangul, name, view, trails, refs } = page.record
  const who = hangul === null ? name : `${name} (${hangul})`
  return [
    `${who}, ${facts(page)}.`,
    `${storyCount(view.total)}.`,
    ...trails.slice(0, MOST_TRAILS).map((trail) => trailWords(trail, refs, page.kind)),
  ].join(' ')
}

function facts(page: SubjectPage): string {
  if (page.kind === 'actor') return page.record.role
  return page.kind === 'drama' ? workFacts(page.record) : eventFacts(page.record)
}

function workFacts({ kind, network, released }: WorkRecord): string {
  const release = released === null ? null : `released ${edtfLabel(released)}`
  return [kind, network, release].filter(Boolean).join(', ')
}

function eventFacts({ kinds, date, place }: EventRecord): string {
  const when = date.edtf === null ? null : edtfLabel(date.edtf)
  return [kinds.join(', '), when, place].filter(Boolean).join(', ')
}

/** "Casting of The Glory: denied, 1 June 2023."; on the page of an event, whom it is about. */
function trailWords(
  { event, person, status, steps }: Trail,
  refs: Refs,
  on: SubjectPage['kind'],
): string {
  const about =
    on === 'event'
      ? refs.people.find(({ slug }) => slug === person)?.name
      : refs.events.find(({ slug }) => slug === event)?.name
  const last = steps.at(-1)
  const words = last ? standing(last) : statusWord(status)
  return about ? `${about}: ${words.charAt(0).toLowerCase()}${words.slice(1)}.` : `${words}.`
}
