import { expect, test } from 'vitest'
import { type Filters, isUnfiltered, noFilters, onlyValue, toggle } from './filters.ts'

const withActors = (...actor: string[]): Filters => ({
  ...noFilters(),
  values: { ...noFilters().values, actor },
})

test('nothing chosen is unfiltered; each part of a filter alone is not', () => {
  expect(isUnfiltered(noFilters())).toBe(true)
  expect(isUnfiltered({ ...noFilters(), both: ['actor'] })).toBe(true)
  const parts: Partial<Filters>[] = [
    { from: '2023' },
    { to: '2023' },
    { q: 'glory' },
    { sort: 'oldest' },
    { values: withActors('ann').values },
  ]
  expect(parts.map((part) => isUnfiltered({ ...noFilters(), ...part }))).toEqual(
    parts.map(() => false),
  )
})

test('one value and nothing else has a record of its own', () => {
  expect(onlyValue(withActors('ann'))).toEqual({ facet: 'actor', slug: 'ann' })
  expect(onlyValue(noFilters())).toBeNull()
  expect(onlyValue(withActors('ann', 'bea'))).toBeNull()
  expect(onlyValue({ ...withActors('ann'), from: '2023' })).toBeNull()
  const two = { ...withActors('ann').values, drama: ['moon'] }
  expect(onlyValue({ ...noFilters(), values: two })).toBeNull()
})

test('choosing adds a value at the end; choosing it again takes it back', () => {
  const filters = toggle(withActors('bea'), 'actor', 'ann')
  expect(filters.values.actor).toEqual(['bea', 'ann'])
  expect(toggle(filters, 'actor', 'bea').values.actor).toEqual(['ann'])
})

test('"both" ends when fewer than two values are left, and only in its facet', () => {
  const filters: Filters = { ...withActors('ann', 'bea'), both: ['actor', 'drama'] }
  expect(toggle(filters, 'actor', 'cho').both).toEqual(['actor', 'drama'])
  expect(toggle(filters, 'actor', 'bea').both).toEqual(['drama'])
})

test('leaves the filters that it is given as they were', () => {
  const filters = withActors('ann')
  toggle(filters, 'actor', 'bea')
  expect(filters).toEqual(withActors('ann'))
})
