import { describe, expect, test } from 'vitest'
import { edtfDateTime, edtfLabel, edtfLines } from './edtf-label.ts'

describe('edtfLabel', () => {
  test.each([
    ['2023-06-01', '1 June 2023'],
    ['2023-06', 'June 2023'],
    ['2024', '2024, day not known'],
    ['XXXX-12-22', '22 December, year not known'],
    ['XXXX-12', 'December, year not known'],
    ['2023-21', 'spring 2023'],
    ['2024-35', 'third quarter of 2024'],
    ['2024-40', 'first half of 2024'],
    ['2023-06~', 'about June 2023'],
    ['2023-06-01?', 'perhaps 1 June 2023'],
    ['2023%', 'perhaps about 2023, day not known'],
    ['2023-06-01/2023-06-03', '1–3 June 2023'],
    ['2023-05-28/2023-06-03', '28 May – 3 June 2023'],
    ['2022-12-30/2023-01-02', '30 December 2022 – 2 January 2023'],
    ['2023-04/2023-06', 'April – June 2023'],
    ['2023/2024', '2023 – 2024'],
    ['2023-06~/2023-08', 'about June 2023 – August 2023'],
    ['2023-06/..', 'since June 2023'],
    ['../2023-06-03', 'until 3 June 2023'],
  ])('says %s as "%s"', (edtf, label) => {
    expect(edtfLabel(edtf)).toBe(label)
  })

  test.each([[null], [''], ['2023-02-30'], ['soon'], ['../..']])('claims nothing of %s', (edtf) => {
    expect(edtfLabel(edtf)).toBe('date not given')
  })

  test('has a short form', () => {
    expect(edtfLabel('2023-06-01', 'short')).toBe('1 Jun 2023')
    expect(edtfLabel('2023-23', 'short')).toBe('autumn 2023')
  })
})

describe('edtfLines', () => {
  test.each([
    ['2022-12-30', ['30 Dec', '2022']],
    ['2023-06', ['Jun', '2023']],
    ['2024', ['2024', 'day not known']],
    ['XXXX-12-22', ['22 Dec', 'year not known']],
    ['2024-35', ['third quarter of', '2024']],
    ['2023-06-01~', ['about 1 Jun', '2023']],
    ['2023-06-01/2023-06-03', ['1–3 Jun 2023', '']],
    [null, ['date not given', '']],
  ])('cuts %s into %j', (edtf, lines) => {
    expect(edtfLines(edtf)).toEqual(lines)
  })
})

describe('edtfDateTime', () => {
  test.each([
    ['2023-06-01', '2023-06-01'],
    ['2023-06', '2023-06'],
    ['2023', '2023'],
    ['XXXX-12-22', '12-22'],
  ])('gives %s to machines as %s', (edtf, value) => {
    expect(edtfDateTime(edtf)).toBe(value)
  })

  test.each([[null], ['2023-21'], ['2024-35'], ['2023-06~'], ['2023-06/..'], ['XXXX-12']])(
    'gives machines nothing for %s',
    (edtf) => {
      expect(edtfDateTime(edtf)).toBeUndefined()
    },
  )
})
