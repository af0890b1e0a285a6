import * as fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { Slug } from '#model/fields.ts'
import { slugMaker, slugOf } from './slug.ts'

test.each([
  ['Han So Hee', 'han-so-hee'],
  ['Han So-hee', 'han-so-hee'],
  ['D.O.', 'd-o'],
  ['It’s Okay to Not Be Okay', 'its-okay-to-not-be-okay'],
  ['Soundtrack #1', 'soundtrack-1'],
  ['Café Minamdang', 'cafe-minamdang'],
  ['한소희', 'han-so-hui'],
  ['  ../../etc/passwd', 'etc-passwd'],
  ['__proto__', 'proto'],
  ['愛', 'j6j'],
  ['', '0'],
])('%j has the slug %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug)
})

test('every name has a slug, with room for a number', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
      const slug = slugOf(name)
      expect(v.is(Slug, slug)).toBe(true)
      expect(slug.length).toBeLessThanOrEqual(72)
    }),
  )
})

test('a slug that is taken gets the next number that is free', () => {
  const unused = slugMaker(['kim', 'kim-3'])
  expect([unused('lee'), unused('kim'), unused('kim'), unused('lee')]).toEqual([
    'lee',
    'kim-2',
    'kim-4',
    'lee-2',
  ])
})
