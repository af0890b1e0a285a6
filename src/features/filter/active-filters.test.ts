import { expect, test } from 'vitest'
import { activeFilters } from './active-filters.ts'
import { readAddress } from './address.ts'

const active = (search: string) =>
  activeFilters(
    readAddress(new URLSearchParams(search), '2026-11-22').filters,
    (facet, slug) => `${facet}/${slug}`,
  )

test('each thing that narrows is named, in the order of the panel', () => {
  const all = active('q=fan&to=2023-06&from=2023-04&status=denied&actor=han-so-hee&sort=oldest')
  expect(all.map(({ name }) => name)).toEqual([
    'actor/han-so-hee',
    'status/denied',
    'Apr – Jun 2023',
    '“fan”',
  ])
})

test('each can be taken away, alone', () => {
  const [actor, range, words] = active('actor=han-so-hee&from=2023&q=fan')
  expect(actor?.without).toMatchObject({ values: { actor: [] }, from: '2023', q: 'fan' })
  expect(range?.without).toMatchObject({ values: { actor: ['han-so-hee'] }, from: null, q: 'fan' })
  expect(words?.without).toMatchObject({ values: { actor: ['han-so-hee'] }, from: '2023', q: '' })
})

test('nothing narrows, nothing is named', () => {
  expect(active('sort=oldest')).toEqual([])
})
