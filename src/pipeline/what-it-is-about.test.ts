import { describe, expect, test } from 'vitest'
import { read, told } from './read-article.fixture.ts'

test('a headline that names someone alone does not make the article forget its work', () => {
  const body = 'He will step down from a new series. He was to play a sailor in “Grey Tide.”'
  expect(told(body, 'Lee Do-yun denies a crime\n\n')).toEqual([
    'casting | withdrawn | Lee Do-yun | Grey Tide',
  ])
})

describe('a list of works, each below its title', () => {
  const top = 'Three Korean dramas for May\n\n'
  const rest = 'Salt Road\n\nSalt Road is next.\n\nLantern\n\nOf Lantern nothing was said.'
  test('has the news of each', () => {
    const body = `Escalator\n\nAfter “Grey Tide” comes Escalator. It opens on May 3.\n\n${rest}`
    expect(told(body, top)).toContain('release | confirmed | Escalator')
  })
  test('reads titles in bold', () => {
    const body =
      '**Grey Tide** (tvN, May 3)\nA farce.\n\n**Salt Road**\nA play.\n\n**Lantern**, season 2\nA tale.'
    expect(read(body, '# What to watch in May\n\n', 'a.md').works.map(({ name }) => name)).toEqual([
      'Grey Tide',
      'Salt Road',
      'Lantern',
    ])
  })
  test('is none where the titles do not come again', () => {
    expect(read('Escalator\n\nIt opens on May 3.\n\nSalt Road\n\nText.', top).works).toEqual([])
  })
})

describe('the headline', () => {
  const WEDDING = 'Moon Ga-on is getting married in May\n\n'

  test('tells what no sentence does', () => {
    expect(told('The two met at sea. It was a long day.', WEDDING)).toEqual([
      'personal | confirmed | Moon Ga-on',
    ])
  })

  test('gives way to a sentence that tells the same', () => {
    const { reports } = read('Moon Ga-on will marry a sailor.', WEDDING)
    expect(reports.map(({ evidence }) => evidence)).toEqual(['Moon Ga-on will marry a sailor.'])
  })

  test('says whose life an article is about', () => {
    const { reports } = read('Lee Do-yun sings. The wedding will be held on May 3.', WEDDING)
    expect(reports).toMatchObject([{ people: ['Moon Ga-on'], date: { edtf: 'XXXX-05-03' } }])
  })
})
