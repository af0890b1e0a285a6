import { expect, test } from 'vitest'
import { compare } from '#model/compare.ts'
import { fold } from '#model/fold.ts'
import { listAt } from '#pipeline/text/lists.ts'
import { sameSpellings } from './spellings.ts'

/** Which spellings are one, by the names with the files that have them. */
function united(names: Record<string, string[]>): string[][] {
  const all = Object.entries(names).map(([name, files]) => ({
    key: fold(name),
    name,
    files: new Set(files),
  }))
  const first = sameSpellings(all)
  const groups = new Map<string, string[]>()
  for (const { key, name } of all) listAt(groups, first.get(key)!).push(name)
  return [...groups.values()]
}

test('names of one person in other letters are one', () => {
  expect(
    united({
      'Jung Hae-in': ['a'],
      'Kim Da-mi': ['a'],
      'Jeong Hae In': ['b'],
      'Chung Haein': ['c'],
    }),
  ).toEqual([['Jung Hae-in', 'Jeong Hae In', 'Chung Haein'], ['Kim Da-mi']])
})

test('they stay apart where one story has both', () => {
  expect(united({ 'Jung Hae-in': ['a', 'b'], 'Jeong Hae In': ['b'] })).toHaveLength(2)
})

test('they stay apart where one may be either of two', () => {
  expect(
    united({ 'Kim Min-jung': ['a'], 'Kim Min-jeong': ['b'], 'Kim Min-joong': ['c'] }),
  ).toHaveLength(3)
})

test('the order of the names makes no difference', () => {
  const names = {
    'Jung Hae-in': ['a'],
    'Jeong Hae In': ['b'],
    'Kim Min-jung': ['a'],
    'Kim Min-joong': ['c'],
  }
  const turned = Object.fromEntries(Object.entries(names).toReversed())
  const sorted = (groups: string[][]) =>
    groups.map((group) => group.toSorted(compare).join()).toSorted(compare)
  expect(sorted(united(turned))).toEqual(sorted(united(names)))
})
