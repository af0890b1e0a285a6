import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Link } from '../join/joined.ts'
import { stretchesOf } from './stretches.ts'

const TEXT = 'Headline\nMy Name is Loh Kiwan. 😀 Song said so.\nSong left.'
const FIRST = TEXT.indexOf('My')
const SECOND = TEXT.indexOf('Song left')

const PARAGRAPHS = [
  { text: TEXT.slice(FIRST, SECOND - 1), start: FIRST, end: SECOND - 1 },
  { text: TEXT.slice(SECOND), start: SECOND, end: TEXT.length },
]

const place = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from)
  return { start, end: start + words.length }
}

const link = (type: Link['type'], slug: string, ...mentions: Link['mentions']): Link => ({
  type,
  slug,
  mentions,
})

/** Each stretch as the words that it covers. */
const words = (rows: ReturnType<typeof stretchesOf>) =>
  rows.map((row, i) =>
    row.map(({ type, start, end }) => `${type}: ${PARAGRAPHS[i]!.text.slice(start, end)}`),
  )

test('names are links in the paragraph where they stand, the longest first', () => {
  const links = [
    link('work', 'my-name', place('My Name')),
    link('work', 'loh-kiwan', place('My Name is Loh Kiwan')),
    link('person', 'song', place('Song'), place('Song', SECOND)),
    link('event', 'headline', place('Headline')),
  ]
  expect(words(stretchesOf(PARAGRAPHS, links, []))).toEqual([
    ['work: My Name is Loh Kiwan', 'person: Song'],
    ['person: Song'],
  ])
})

test('evidence is marked by its place, else by its words, and may hold names', () => {
  const evidence = [
    { place: place('Song said so.'), text: 'Song said so.' },
    { place: null, text: 'Song left.' },
    { place: null, text: 'Nobody said this.' },
    { place: place('Headline'), text: 'Headline' },
  ]
  const rows = stretchesOf(PARAGRAPHS, [link('person', 'song', place('Song'))], evidence)
  expect(words(rows)).toEqual([
    ['evidence: Song said so.', 'person: Song'],
    ['evidence: Song left.'],
  ])
  expect(rows[1]).toEqual([{ type: 'evidence', start: 0, end: 10, report: 1 }])
})

test('a place over two paragraphs makes no stretch', () => {
  expect(stretchesOf(PARAGRAPHS, [link('person', 'x', place('so.\nSong'))], [])).toEqual([[], []])
})

const places = fc
  .tuple(fc.nat(TEXT.length - 1), fc.integer({ min: 1, max: 12 }))
  .map(([start, length]) => ({ start, end: start + length }))

test('names never overlap, whatever the findings', () => {
  fc.assert(
    fc.property(fc.array(places, { maxLength: 12 }), (mentions) => {
      const rows = stretchesOf(PARAGRAPHS, [link('person', 'x', ...mentions)], [])
      for (const row of rows) {
        row.slice(1).forEach(({ start }, i) => {
          expect(start).toBeGreaterThanOrEqual(row[i]!.end)
        })
      }
    }),
  )
})
