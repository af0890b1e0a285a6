import edtf from 'edtf'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayRange, isEdtf, parseEdtfDate } from './edtf.ts'

const YES = [
  '2023-06-01',
  '2023-06',
  '2023',
  'XXXX-12-22',
  'XXXX-12',
  'XXXX-02-29',
  '2024-02-29',
  '2023-21',
  '2024-36',
  '2024-40',
  '2023-06~',
  '2023?',
  '2023-06-01%',
  '2023-06-01/2023-06-03',
  '2023-06/..',
  '../2023',
  '2023-06-15/2023-06',
]

const NO = [
  '',
  'XXXX',
  '2023-13',
  '2023-00',
  '2023-06-00',
  '2023-06-31',
  '2023-02-29',
  'XXXX-02-30',
  'XXXX-21',
  'XXXX-12~',
  '2023-21-01',
  '2023-21~',
  '2023-37',
  '23-06-01',
  '2023-6-1',
  '2023/06/01',
  '0999',
  '3000',
  '12023',
  '../..',
  '2023/',
  '/2023',
  '2023-06-02/2023-06-01',
  'XXXX-06/2023',
  '2023/2024/2025',
  ' 2023',
  '2023\n',
  'June 2023',
  '２０２３',
  '2'.repeat(10_000),
]

test.each(YES)('takes %s', (text) => {
  expect(isEdtf(text)).toBe(true)
})

test.each(NO)('refuses %j', (text) => {
  expect(isEdtf(text)).toBe(false)
})

test('cuts a date into its parts', () => {
  expect(parseEdtfDate('2023-06-01~')).toEqual({ year: 2023, month: 6, day: 1, qualifier: '~' })
  expect(parseEdtfDate('XXXX-12')).toEqual({ year: null, month: 12, day: null, qualifier: '' })
  expect(parseEdtfDate('2023-21')).toMatchObject({ month: 21 })
})

test.each([
  ['2023-06-01', '2023-06-01', '2023-06-01'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['1900-02', '1900-02-01', '1900-02-28'],
  ['2023', '2023-01-01', '2023-12-31'],
  ['2023-21', '2023-03-01', '2023-05-31'],
  ['2023-24', '2023-12-01', '2024-02-29'],
  ['2999-24', '2999-12-01', '3000-02-28'],
  ['2024-33', '2024-01-01', '2024-03-31'],
  ['2024-41', '2024-07-01', '2024-12-31'],
  ['2023-06~', '2023-06-01', '2023-06-30'],
  ['2023-06-01/2023-06-03', '2023-06-01', '2023-06-03'],
  ['2023-06/..', '2023-06-01', null],
  ['../2023', null, '2023-12-31'],
  ['XXXX-12-22', null, null],
  ['nonsense', null, null],
  ['2023-06-02/2023-06-01', null, null],
  ['2023/2024/2025', null, null],
  [null, null, null],
])('%s covers %s to %s', (text, from, to) => {
  expect(dayRange(text)).toEqual({ from, to })
})

const pad = (n: number) => String(n).padStart(2, '0')
const years = fc.integer({ min: 1000, max: 2999 }).map(String)
const months = fc.tuple(years, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${pad(m)}`)
const days = fc
  .date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const marks = fc.constantFrom('', '~', '?', '%')
const parts = fc.tuple(years, fc.constantFrom(33, 34, 35, 36, 40, 41)).map(([y, n]) => `${y}-${n}`)
const dates = fc.oneof(
  fc.tuple(fc.oneof(years, months, days), marks).map(([d, m]) => d + m),
  parts,
)
const ranges = fc.tuple(dates, dates).map(([a, b]) => `${a}/${b}`)

/** What the `edtf` package, which knows the whole standard, makes of a date. Seasons are not asked: it counts spring from January. */
function oracle(text: string): { from: string; to: string } | null {
  try {
    const { min, max } = edtf(text)
    return { from: isoDay(min), to: isoDay(max) }
  } catch {
    return null
  }
}

const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10)

test('agrees with the edtf package on what dates cover', () => {
  fc.assert(
    fc.property(dates, (text) => {
      expect(isEdtf(text)).toBe(true)
      expect(dayRange(text)).toEqual(oracle(text))
    }),
    { numRuns: 300 },
  )
})

test('agrees with the edtf package on ranges', () => {
  fc.assert(
    fc.property(ranges, (text) => {
      fc.pre(isEdtf(text) && oracle(text) !== null)
      expect(dayRange(text)).toEqual(oracle(text))
    }),
  )
})

test('takes no text that the edtf package refuses', () => {
  const near = fc.stringMatching(/^(?:[12]\d{3}|XXXX)(?:-[0-4]\d){0,2}[~?%]?$/)
  fc.assert(
    fc.property(near, (text) => {
      fc.pre(isEdtf(text))
      expect(() => edtf(text)).not.toThrow()
    }),
  )
})

test('a text that is no date covers no days, and throws nothing', () => {
  const near = fc.stringMatching(/^[0-9X./~-]{0,25}$/)
  fc.assert(
    fc.property(fc.oneof(fc.string(), near), (text) => {
      fc.pre(!isEdtf(text))
      expect(dayRange(text)).toEqual({ from: null, to: null })
    }),
  )
})
