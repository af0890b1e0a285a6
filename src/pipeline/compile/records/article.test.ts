import { expect, test } from 'vitest'
import { ArticleRecord } from '#model/record.ts'
import { article, recordIn } from '../articles.fixture.ts'

const day = (n: number) => `2023-06-${String(n).padStart(2, '0')}`

test('the page of a story holds what was read and why, and what was left out and why', () => {
  const text = ['Kim joined The Glory on Monday.']
  const story = {
    ...article('story.md', {
      headline: 'Kim joins The Glory',
      text,
      people: ['Kim'],
      works: ['The Glory'],
      outlet: 'Daily Star Note',
      url: 'https://example.com/story',
      reports: [
        { kind: 'statement', status: 'denied' },
        { people: ['Kim'], works: ['The Glory'], date: '2023-06-05', evidence: text[0]! },
      ],
    }),
    characters: [{ name: 'Moon', id: null, mentions: [], place: null, reason: 'test' }],
    organisations: [{ name: 'HBC', id: null, mentions: [], place: null, reason: 'test' }],
    boilerplate: [{ text: 'Share this', place: { start: 0, end: 1 }, reason: 'share line' }],
  }
  const record = recordIn([story], 'articles/story.json', ArticleRecord)
  expect(record).toMatchObject({
    main: 1,
    outlet: { slug: 'daily-star-note', name: 'Daily Star Note', url: null },
    source: 'https://example.com/story',
    characters: ['Moon'],
    organisations: ['HBC'],
    boilerplate: [{ text: 'Share this', reason: 'share line' }],
    more: [],
  })
  expect(record.reports[1]).toEqual({
    article: {
      slug: 'story',
      headline: 'Kim joins The Glory',
      published: { edtf: null, basis: 'unknown', reason: 'no date' },
    },
    kind: 'casting',
    status: 'confirmed',
    people: ['kim'],
    works: ['the-glory'],
    events: ['casting-of-the-glory'],
    date: { edtf: '2023-06-05', basis: 'stated', reason: 'test' },
    by: null,
    evidence: text[0],
    reason: 'test',
  })
  expect(record.paragraphs[0]!.stretches).toContainEqual({
    type: 'evidence',
    start: 0,
    end: text[0]!.length,
    report: 1,
  })
})

test('keeps apart when it happened, when it was reported, and when it was added here', () => {
  const made = article('story.md', { published: '2023-06-03', reports: [{ date: '2023-06-01' }] })
  const story = { ...made, front: { ...made.front, added: '2023-06-20' } }
  const { card, reports } = recordIn([story], 'articles/story.json', ArticleRecord)
  const { date, article: of } = reports[0]!
  expect([date.edtf, of.published.edtf, of.added]).toEqual([
    '2023-06-01',
    '2023-06-03',
    '2023-06-20',
  ])
  expect([card.published.edtf, card.added]).toEqual(['2023-06-03', '2023-06-20'])
})

test('characters are nobody in the refs', () => {
  const story = {
    ...article('story.md', { people: ['Kim'] }),
    characters: [{ name: 'Moon', id: null, mentions: [], place: null, reason: 'test' }],
  }
  const { refs } = recordIn([story], 'articles/story.json', ArticleRecord)
  expect(refs.people.map(({ slug }) => slug)).toEqual(['kim'])
})

test('offers the other stories that share most of its people, then the nearest in time', () => {
  const stories = [
    article('two.md', { published: day(1), people: ['Kim', 'Lee'] }),
    article('far.md', { published: day(2), people: ['Kim'] }),
    article('before.md', { published: day(3), people: ['Kim'] }),
    article('this.md', { published: day(4), people: ['Kim', 'Lee'] }),
    article('after.md', { published: day(5), people: ['Lee'] }),
    article('later.md', { published: day(6), people: ['Kim'] }),
    article('other.md', { published: day(7), people: ['Park'] }),
  ]
  const { more } = recordIn(stories, 'articles/this.json', ArticleRecord)
  expect(more.map(({ slug }) => slug)).toEqual(['two', 'after', 'before', 'later'])
})
