import { expect, test } from 'vitest'
import { noFilters } from '#model/archive/filters.ts'
import { knownValues } from './known-values.ts'
import { tinyArchive } from './tiny-archive.ts'

const archive = tinyArchive([{ date: '2023', actor: ['han-so-hee'] }])
const none = noFilters()

test('values of the archive stay, and so does the object', () => {
  const filters = {
    ...none,
    values: { ...none.values, actor: ['han-so-hee'], status: ['withdrawn'] },
  }
  expect(knownValues(archive, filters)).toEqual({ filters, notices: [] })
  expect(knownValues(archive, filters).filters).toBe(filters)
})

test('a value that the archive does not have is left out and named', () => {
  const filters = {
    ...none,
    values: { ...none.values, actor: ['han-so-hee', 'nobody'] },
    both: ['actor' as const],
  }
  const known = knownValues(archive, filters)
  expect(known.filters.values.actor).toEqual(['han-so-hee'])
  expect(known.filters.both).toEqual([])
  expect(known.notices).toEqual(['“actor=nobody” is not in this archive; it was left out.'])
})

test('a value whose slug has changed takes its new one, and says so; one that is there stays', () => {
  const moved = {
    version: 1 as const,
    article: [],
    actor: [
      ['han-sohee', 'han-so-hee'],
      ['song-hye-kyo', 'han-so-hee'],
    ] satisfies [string, string][],
    drama: [],
    event: [],
  }
  const actor = ['han-so-hee', 'han-sohee', 'nobody', 'song-hye-kyo']
  const known = knownValues(archive, { ...none, values: { ...none.values, actor } }, moved)
  expect(known.filters.values.actor).toEqual(['han-so-hee', 'song-hye-kyo'])
  expect(known.notices).toEqual([
    '“actor=han-sohee” is now “actor=han-so-hee”.',
    '“actor=nobody” is not in this archive; it was left out.',
  ])
})
