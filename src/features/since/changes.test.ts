import { expect, test } from 'vitest'
import { type Change, changesSince, speaker } from './changes.ts'

const change = (slug: string, edtf: string | null, more: Partial<Change> = {}, added?: string) => ({
  article: {
    slug,
    headline: slug,
    published: { edtf, basis: 'stated' as const, reason: '' },
    ...(added === undefined ? {} : { added }),
  },
  status: 'denied' as const,
  by: null,
  ...more,
})

const slugs = (changes: Change[]) => changes.map(({ article }) => article.slug)

test('what became known after the day has changed since, the newest first', () => {
  const told = [
    change('on-the-day', '2023-06-01'),
    change('after', '2023-06-02'),
    change('perhaps-after', '2023-06'),
    change('next-month', '2023-07'),
    change('nobody-knows', null),
    change('added-after', null, {}, '2026-11-22'),
  ]
  expect(slugs(changesSince('2023-06-01', told))).toEqual(['added-after', 'next-month', 'after'])
})

test('what a story says of two people is one change; what it says twice over are two', () => {
  const told = [
    change('a', '2023-06-02', { by: 'the agency' }),
    change('a', '2023-06-02'),
    change('a', '2023-06-02', { status: 'withdrawn' }),
  ]
  expect(changesSince('2023-06-01', told).map(({ status, by }) => [status, by])).toEqual([
    ['denied', 'the agency'],
    ['withdrawn', null],
  ])
})

test.each([
  ['denied', 'The agency', 'by the agency'],
  ['confirmed', 'Channel Nine', 'by Channel Nine'],
  ['withdrawn', 'His agency', 'according to his agency'],
  ['rumoured', 'Theo’s fans', 'according to Theo’s fans'],
  ['denied', null, null],
] as const)('%s, of which “%s” speaks, is %s', (status, by, words) => {
  expect(speaker({ status, by })).toBe(words)
})
