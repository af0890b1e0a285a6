import { describe, expect, test } from 'vitest'
import { type Answer, type Label, NOTHING } from './label.ts'
import { markArticle } from './mark-article.ts'
import { countOf, figureOf, MEASURES, type Measure } from './measures.ts'

const LABEL: Label = {
  headline: 'Moon Ga-on Joins “Paper Harbor”',
  published: '2023-06-01',
  publishedBasis: 'stated',
  publisher: 'Tidings',
  boilerplate: ['Home | News', 'Share'],
  people: [
    { name: 'Moon Ga-on', role: 'actor' },
    { name: 'Yeo Jin', role: 'director' },
  ],
  works: [{ name: 'Paper Harbor', kind: 'drama' }],
  characters: ['Seo Yi-rang'],
  organisations: [],
  reports: [
    {
      kind: 'casting',
      status: 'confirmed',
      people: ['Moon Ga-on'],
      works: ['Paper Harbor'],
      date: '2023-06-01',
      evidence: 'Moon Ga-on will star in “Paper Harbor,” her agency said.',
    },
  ],
}

/** The marks of an answer that is the label with a change. */
const marks = (answer: Partial<Answer>, label: Partial<Label> = {}) =>
  markArticle({ ...LABEL, ...label }, { ...LABEL, ...answer })

const count = (measure: Measure, answer: Partial<Answer>) => countOf(measure, marks(answer))

const report = (change: Partial<Label['reports'][number]>) => ({ ...LABEL.reports[0]!, ...change })

const figure = (measure: Measure, answer: Partial<Answer>, label: Partial<Label> = {}) =>
  figureOf(measure, marks(answer, label))

describe('an answer', () => {
  test('that is the label has 100 per cent everywhere', () => {
    for (const { name } of MEASURES) expect([name, figure(name, {})]).toEqual([name, 100])
  })

  test('that says nothing has none of what is asked, and no figure for what is not', () => {
    expect(figure('people', NOTHING)).toBe(0)
    expect(figure('reports', NOTHING)).toBe(0)
    expect(figure('role', NOTHING)).toBeNull()
  })
})

describe('names', () => {
  test.each(['Moon Ga On', 'MOON GAON', 'Moon Gà-on'])('%s is Moon Ga-on', (name) => {
    expect(figure('people', { people: [{ name, role: 'actor' }, LABEL.people[1]!] })).toBe(100)
  })

  test('missed and made up lower the figure', () => {
    const people = [LABEL.people[0]!, { name: 'Paper Moon', role: 'actor' as const }]
    expect(count('people', { people })).toEqual({ hit: 1, miss: 1, wrong: 1 })
  })

  test('are asked for their role and kind only where they were found', () => {
    const people = [{ name: 'Moon Ga-on', role: 'idol' as const }]
    expect(count('role', { people })).toEqual({ hit: 0, miss: 1, wrong: 0 })
    expect(figure('kind of work', { works: [{ name: 'Paper Harbor', kind: 'film' }] })).toBe(0)
  })

  test('of characters may not be among the people', () => {
    const people = [...LABEL.people, { name: 'Seo Yi Rang', role: 'actor' as const }]
    expect(figure('characters told from people', { people })).toBe(0)
  })
})

describe('the date of publication', () => {
  test.each([
    ['2023-06', 'stated', 0],
    ['2023-06', 'inferred', 100],
    ['2023-06-01', 'inferred', 100],
    ['2023-07', 'inferred', 0],
    [null, 'inferred', 0],
  ] as const)('%s for a day that is %s: %i', (published, publishedBasis, wanted) => {
    expect(figure('published', { published }, { publishedBasis })).toBe(wanted)
  })

  test('is none where the label has none', () => {
    expect(figure('published', { published: null }, { published: null })).toBe(100)
    expect(figure('published', { published: '2023' }, { published: null })).toBe(0)
  })
})

describe('the outlet', () => {
  test('is not asked for where the text names none', () => {
    expect(figure('publisher', { publisher: 'Tidings' }, { publisher: null })).toBeNull()
  })

  test('is asked for where it does', () => {
    expect(figure('publisher', { publisher: null })).toBe(0)
  })
})

describe('boilerplate', () => {
  test('may be cut otherwise', () => {
    expect(count('boilerplate', { boilerplate: ['Home', 'News', 'Share'] })).toEqual({
      hit: 13,
      miss: 0,
      wrong: 0,
    })
  })

  test('counts by letters', () => {
    expect(count('boilerplate', { boilerplate: ['Share', 'A whole sentence'] })).toEqual({
      hit: 5,
      miss: 8,
      wrong: 14,
    })
  })
})

describe('reports', () => {
  test('of another kind, of others, or of another work are others', () => {
    for (const change of [
      { kind: 'release' as const },
      { people: ['Yeo Jin'] },
      { works: ['Harbor'] },
      { people: [], works: [] },
    ])
      expect(count('reports', { reports: [report(change)] })).toEqual({ hit: 0, miss: 1, wrong: 1 })
  })

  test('may name fewer, but not to be strictly right', () => {
    const reports = [report({ people: [] })]
    expect(count('reports', { reports })).toEqual({ hit: 1, miss: 0, wrong: 0 })
    expect(count('reports, strict', { reports })).toEqual({ hit: 0, miss: 1, wrong: 1 })
  })

  test('are asked for status, date and evidence where they were found', () => {
    const reports = [report({ status: 'denied', date: null, evidence: 'Something else.' })]
    for (const measure of ['status', 'date of report', 'evidence'] as const)
      expect(count(measure, { reports })).toEqual({ hit: 0, miss: 1, wrong: 0 })
  })

  test('of another status are not strictly right', () => {
    const reports = [report({ status: 'denied' })]
    expect(count('reports, strict', { reports })).toEqual({ hit: 0, miss: 1, wrong: 1 })
  })

  test.each([
    ['2024', '2024-35', 100],
    ['2024', '2024-11', 0],
    ['2021-11-24', '2021-11-24', 100],
    ['2021-11', '2021-11-24', 0],
  ])('of %s may be told as %s: %d', (wanted, found, rate) => {
    const reports = (date: string) => ({ reports: [report({ date })] })
    expect(figure('date of report', reports(found), reports(wanted))).toBe(rate)
  })

  test('need no date where the label has none', () => {
    const reports = [report({ date: null })]
    expect(figure('date of report', {}, { reports })).toBeNull()
  })

  test.each([
    'Moon Ga-on will star in “Paper Harbor”',
    `It is true: ${LABEL.reports[0]!.evidence}`,
  ])('may have a part of the sentence as evidence, or more: %s', (evidence) => {
    expect(figure('evidence', { reports: [report({ evidence })] })).toBe(100)
  })

  test('are paired once each, the likest first', () => {
    const reports = [report({ status: 'denied' }), LABEL.reports[0]!]
    expect(count('reports', { reports })).toEqual({ hit: 1, miss: 0, wrong: 1 })
    expect(figure('status', { reports })).toBe(100)
  })
})
