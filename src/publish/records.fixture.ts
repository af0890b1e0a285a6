import type {
  ArticleRecord,
  Card,
  EventRecord,
  FacetView,
  PersonRecord,
  ReportRow,
  Trail,
  When,
  WorkRecord,
} from '#model/record.ts'
import type { AddressedSite } from './site.ts'

/** Records made by hand in a few words, for the tests of this folder. */

/** A text that tries to end every place in which it may stand. */
export const HOSTILE = `</script><!--"'><img src=x onerror=alert(1)>]]>&amp;\u0000\u0007\nEND:VCALENDAR`

export const SITE: AddressedSite = {
  name: 'Dojang',
  description: 'What is true, with the sentence that says so.',
  language: 'en',
  address: 'https://fans.example/dojang/',
  cards: false,
}

export const when = (edtf: string | null): When => ({
  edtf,
  basis: edtf === null ? 'unknown' : 'stated',
  reason: 'test',
})

export const report = (more: Partial<ReportRow> = {}): ReportRow => ({
  article: { slug: 'a-story', headline: 'She is not in it', published: when('2023-06-01') },
  kind: 'casting',
  status: 'denied',
  people: ['han-so-hee'],
  works: ['the-glory'],
  events: ['casting-of-the-glory'],
  date: when(null),
  by: null,
  evidence: 'Han So Hee is not in it.',
  reason: 'test',
  ...more,
})

const card = (more: Partial<Card> = {}): Card => ({
  slug: 'a-story',
  headline: 'She is not in it',
  summary: 'A summary.',
  published: when('2023-06-01'),
  outlet: 'Star Daily',
  statuses: ['denied'],
  ...more,
})

const REFS = {
  people: [
    { slug: 'han-so-hee', name: 'Han So Hee', seal: { path: 'M0 0l9 0 0 9z', solid: true } },
  ],
  works: [{ slug: 'the-glory', name: 'The Glory', kind: 'drama' as const }],
  events: [{ slug: 'casting-of-the-glory', name: 'Casting of The Glory' }],
}

export const article = (more: Partial<ArticleRecord> = {}): ArticleRecord => ({
  version: 1,
  refs: REFS,
  card: { ...card(), people: ['han-so-hee'], works: ['the-glory'] },
  outlet: { slug: 'star-daily', name: 'Star Daily', url: 'https://star.example/' },
  source: 'https://star.example/a?b=1&c=2',
  paragraphs: [],
  later: [],
  reports: [report()],
  main: 0,
  characters: [],
  organisations: [],
  boilerplate: [],
  more: [],
  ...more,
})

const none: FacetView = { choices: [], total: 0 }

const trail: Trail = {
  event: 'casting-of-the-glory',
  person: 'han-so-hee',
  works: ['the-glory'],
  status: 'denied',
  steps: [report()],
  earlier: 0,
}

const subject = {
  version: 1 as const,
  refs: REFS,
  aliases: [],
  reviewed: true,
  view: {
    total: 1,
    undated: 0,
    cards: [card()],
    facets: { actor: none, drama: none, event: none, status: none, kind: none, outlet: none },
    bars: [],
  },
  trails: [trail],
  moreTrails: 0,
  people: [{ slug: 'han-so-hee', count: 1 }],
  works: [{ slug: 'the-glory', count: 1 }],
  timeline: { lanes: [], more: 0, undated: 0 },
}

export const person = (more: Partial<PersonRecord> = {}): PersonRecord => ({
  ...subject,
  slug: 'han-so-hee',
  name: 'Han So Hee',
  hangul: '한소희',
  role: 'actor',
  seal: { path: 'M0 0l9 0 0 9z', solid: true },
  parts: [{ work: 'the-glory', character: null }],
  ...more,
})

export const work = (more: Partial<WorkRecord> = {}): WorkRecord => ({
  ...subject,
  slug: 'the-glory',
  name: 'The Glory',
  hangul: '더 글로리',
  kind: 'drama',
  released: '2022-12-30',
  network: 'Netflix',
  cast: [{ person: 'han-so-hee', character: 'Moon' }],
  directors: [],
  writers: [],
  events: [{ slug: 'casting-of-the-glory', count: 1 }],
  ...more,
})

export const event = (more: Partial<EventRecord> = {}): EventRecord => ({
  ...subject,
  slug: 'casting-of-the-glory',
  name: 'Casting of The Glory',
  hangul: null,
  kinds: ['casting'],
  date: when('2022-12-30'),
  place: 'Seoul',
  ...more,
})
