import { describe, expect, test } from 'vitest'
import type { NamesRecord } from '#model/files.ts'
import { fold } from '#model/fold.ts'
import { matchNames } from './match-names.ts'

const rows: [type: number, name: string, hangul: string | null, keys: string[]][] = [
  [0, 'Song Hye Kyo', '송혜교', ['Song Hye Kyo', 'songhyegyo', '송혜교', 'ㅅㅎㄱ']],
  [0, 'Han So Hee', '한소희', ['Han So Hee', '한소희', 'ㅎㅅㅎ']],
  [0, 'Song Joong Ki', '송중기', ['Song Joong Ki', '송중기', 'ㅅㅈㄱ']],
  [0, 'IU', '아이유', ['IU', 'Lee Ji Eun', '아이유', 'ㅇㅇㅇ']],
  [1, 'Song of the Bandits', null, ['Song of the Bandits']],
  [2, 'The Han River Awards', null, ['The Han River Awards']],
]
const names: NamesRecord = {
  version: 1,
  type: rows.map(([type]) => type),
  slug: rows.map(([, name]) => name.toLowerCase().replaceAll(' ', '-')),
  name: rows.map(([, name]) => name),
  hangul: rows.map(([, , hangul]) => hangul),
  keys: rows.map(([, , , keys]) => keys.map(fold).join(' ')),
  stories: rows.map(() => 1),
}
const found = (search: string) => matchNames(names, search).map(({ name }) => name)

describe('a search for names', () => {
  test.each([
    ['han so hee', ['Han So Hee']],
    ['Han So-hee', ['Han So Hee']],
    ['sohee', ['Han So Hee']],
    ['hye kyo', ['Song Hye Kyo']],
    ['song hyegyo', ['Song Hye Kyo']],
    ['한소희', ['Han So Hee']],
    ['소희', ['Han So Hee']],
    ['ㅅㅎㄱ', ['Song Hye Kyo']],
    ['ㅎㅅ', ['Han So Hee']],
    ['lee ji eun', ['IU']],
    ['nobody', []],
    ['', []],
    [' - ', []],
  ])('"%s" finds %j', (search, expected) => {
    expect(found(search)).toEqual(expected)
  })

  test('the most covered come first, and beginnings before middles', () => {
    expect(found('song')).toEqual(['Song Hye Kyo', 'Song Joong Ki', 'Song of the Bandits'])
    expect(found('han')).toEqual(['Han So Hee', 'The Han River Awards'])
  })

  test('a whole name comes before longer ones', () => {
    const long = { ...names, keys: ['iusister', ...names.keys.slice(1)] }
    expect(matchNames(long, 'iu')[0]?.name).toBe('IU')
  })

  test('a syllable that is being typed does not hide the name', () => {
    expect(found('한솧')).toEqual(['Han So Hee'])
    expect(found('송')).toEqual(['Song Hye Kyo', 'Song Joong Ki'])
  })

  test('what is found carries what the list shows', () => {
    expect(matchNames(names, '송혜교')).toEqual([
      { type: 'person', slug: 'song-hye-kyo', name: 'Song Hye Kyo', hangul: '송혜교' },
    ])
  })
})
