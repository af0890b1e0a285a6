import { describe, expect, test } from 'vitest'
import { read } from './read-article.fixture.ts'

describe('the day of a report', () => {
  test.each([
    ['“Grey Tide,” which had been set for May 1, opens on May 3.', 'XXXX-05-03'],
    ['“Grey Tide” premieres on May 3 — a week early.', 'XXXX-05-03'],
    ['“Grey Tide” airs May 3–5 on tvN.', 'XXXX-05-03'],
    ['SEOUL, Jan. 9 (Yonhap) -- Moon Ga-on will enlist.', null],
    ['Moon Ga-on will enlist. Moon Ga-on enlists on May 3.', 'XXXX-05-03'],
    ['Moon Ga-on will enlist on May 3, her agency said on April 2.', 'XXXX-05-03'],
    ['Moon Ga-on will enlist, her agency said on April 2.', 'XXXX-04-02'],
    ['Moon Ga-on, who won hearts on May 3, will enlist.', null],
    ['The finale of “Grey Tide,” which aired on May 3, was loud.', 'XXXX-05-03'],
    ['“Grey Tide,” until now planned for May 3, opens on May 9.', 'XXXX-05-09'],
    ['Moon Ga-on serves in the army until May 2025.', null],
    ['“Grey Tide” has been filming since March 3.', 'XXXX-03-03'],
  ])('%s', (body, edtf) => {
    expect(read(body).reports.map(({ date }) => date.edtf)).toEqual([edtf])
  })
})

describe('the night of a prize', () => {
  const prize = 'Moon Ga-on won Best Actress for “Grey Tide.”'
  test.each([
    [
      'told with the ceremony',
      `The Harbor Awards were held in Busan on May 3. ${prize}`,
      'XXXX-05-03',
    ],
    ['told with another prize', `${prize} Lee Do-yun won Best Actor on May 3.`, 'XXXX-05-03'],
    ['not of a ceremony to come', `The Harbor Awards will be held on May 3. ${prize}`, null],
    [
      'not where there are two',
      `The Harbor Awards were held on May 3. The Reed Awards were held on May 9. ${prize}`,
      null,
    ],
  ])('%s', (_, body, edtf) => {
    const own = read(body).reports.find(({ people }) => people.includes('Moon Ga-on'))
    expect(own?.date.edtf).toBe(edtf)
  })
})
