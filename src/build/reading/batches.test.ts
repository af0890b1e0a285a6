import { Readable } from 'node:stream'
import { expect, it } from 'vitest'
import { batches } from './batches.ts'

/** The numbers of articles in the batches that are made of texts of these lengths. */
async function counts(lengths: number[]): Promise<number[]> {
  const items = lengths.map((length) => ({ file: 'a.txt', content: 'x'.repeat(length) }))
  const found: number[] = []
  for await (const batch of batches(Readable.from(items))) found.push(batch.length)
  return found
}

it.each([
  ['of nothing', [], []],
  ['of few articles', [1, 1], [2]],
  ['of many', Array<number>(20).fill(1), [8, 8, 4]],
  ['so that a large one goes alone', [1, 200_000, 1, 1], [1, 1, 2]],
  ['of no more than is sent at a time', [60_000, 60_000, 10_000], [1, 2]],
])('batches are made %s', async (_, lengths, expected) => {
  expect(await counts(lengths)).toEqual(expected)
})
