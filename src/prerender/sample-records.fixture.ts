import type { ArticleRecord, NamedCard, PersonRecord, TodayRecord, View } from '#model/record.ts'

/** Small records for tests: one story of one actor, with text that must stay text. */

export const HOSTILE = '<img src=x onerror=alert(1)> "Han So Hee" & more'

const refs = {
  people: [{ slug: 'han-so-hee', name: 'Han So Hee', seal: { path: 'M1 1L9 9Z', solid: true } }],
  works: [{ slug: 'my-name', name: 'My Name', kind: 'drama' as const }],
  events: [{ slug: 'casting-of-my-name', name: 'Casting of My Name' }],
}

const published = {
  edtf: '2022-12-22',
  basis: 'inferred' as const,
  reason: 'year worked out from a release',
}

const card: NamedCard = {
  slug: 'a-story',
  headline: HOSTILE,
  summary: 'A summary.',
  published,
  outlet: 'The Outlet',
  statuses: ['denied'],
  people: ['han-so-hee'],
  works: ['my-name'],
}

const report: ArticleRecord['reports'][number] = {
  article: { slug: card.slug, headline: card.headline, published },
  kind: 'casting',
  status: 'denied',
  people: ['han-so-hee'],
  works: ['my-name'],
  events: ['casting-of-my-name'],
  date: { edtf: null, basis: 'unknown', reason: 'the text gives no day' },
  by: 'the agency',
  evidence: 'Han So Hee is not in it.',
  reason: 'the words "is not in"',
}

const none = { choices: [], total: 0 }

const view: View = {
  total: 1,
  undated: 0,
  cards: [card],
  facets: { actor: none, drama: none, event: none, status: none, kind: none, outlet: none },
  bars: [],
}

const trail = {
  event: 'casting-of-my-name',
  person: 'han-so-hee',
  works: ['my-name'],
  status: 'denied' as const,
  steps: [report],
  earlier: 0,
}

const timeline = { lanes: [], more: 0, undated: 1 }

export const article: ArticleRecord = {
  version: 1,
  refs,
  card,
  outlet: { slug: null, name: 'The Outlet', url: 'javascript:alert(1)' },
  source: 'javascript:alert(2)',
  paragraphs: [
    {
      text: 'It is said. Han So Hee is not in it.',
      stretches: [
        { type: 'evidence', start: 12, end: 36, report: 0 },
        { type: 'person', start: 12, end: 22, slug: 'han-so-hee' },
      ],
    },
  ],
  reports: [report],
  later: [],
  main: 0,
  characters: ['Yoon Ji Woo'],
  organisations: [],
  boilerplate: [{ text: 'Share this', reason: 'a share line' }],
  more: [],
}

export const person: PersonRecord = {
  version: 1,
  refs,
  slug: 'han-so-hee',
  name: 'Han So Hee',
  hangul: '한소희',
  aliases: [],
  reviewed: false,
  view,
  trails: [trail],
  moreTrails: 0,
  people: [],
  works: [],
  timeline,
  role: 'actor',
  seal: { path: 'M1 1L9 9Z', solid: false },
  parts: [{ work: 'my-name', character: 'Yoon Ji Woo' }],
}

export const today: TodayRecord = {
  version: 1,
  refs,
  lead: { card, status: 'denied' },
  board: [{ status: 'denied', total: 1, trails: [trail] }],
  dates: [
    {
      event: 'casting-of-my-name',
      works: [],
      people: ['han-so-hee'],
      when: { edtf: '2024', basis: 'stated', reason: '' },
    },
  ],
  latest: [],
  covered: [{ person: 'han-so-hee', total: 1, bars: [0, 1] }],
  timeline,
  total: 1,
}
