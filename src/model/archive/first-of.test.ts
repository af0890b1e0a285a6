import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstOf } from './first-of.ts'

const items = fc.array(fc.record({ key: fc.nat(5), id: fc.nat() }))
const order = (a: { key: number }, b: { key: number }) => a.key - b.key

test('the first few are those of the whole list in order', () => {
  fc.assert(
    fc.property(items, fc.nat(12), (all, most) => {
      expect(firstOf(all, most, order)).toEqual(all.toSorted(order).slice(0, most))
    }),
  )
})
