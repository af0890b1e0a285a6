import { describe, expect, test } from 'vitest'
import type { Catalogue, Person } from '#model/catalogue.ts'
import { EMPTY_CATALOGUE } from '#model/catalogue.ts'
import { linesOf } from '#pipeline/text/lines.ts'
import { Taken } from '../mention.ts'
import { zoneOf } from '../zones.ts'
import { readNames } from './names.ts'

const person = (id: string, name: string, aliases: string[] = []): Person => ({
  id,
  name,
  role: 'actor',
  aliases,
})

/** A catalogue of people, and of works with one of them each. */
const catalogue = (people: Person[], works: Record<string, string> = {}): Catalogue => ({
  ...EMPTY_CATALOGUE,
  people,
  works: Object.entries(works).map(([id, star]) => ({
    id,
    name: id,
    kind: 'drama',
    aliases: [],
    cast: [{ person: star }],
    directors: [],
    writers: [],
  })),
})

/** Each name of a text: the id or the first spelling, and how often it stands there. `works`: ids that the text names. */
function read(text: string, known = EMPTY_CATALOGUE, works: string[] = []) {
  const zones = linesOf(text).map((line) => zoneOf(line, false))
  const names = readNames(zones, known, new Set(works), new Taken(text.length))
  return names.map(({ person, full, mentions }) => [person?.id ?? full[0]!.text, mentions.length])
}

describe('one person in two spellings', () => {
  test.each([
    ['Jung Hae-in came. Jeong Hae In left.', [['Jung Hae-in', 2]]],
    ['Jung Hae-in came.\nChung Haein left.\nJEONG HAE IN sat.', [['Jung Hae-in', 3]]],
    ['Jung Hae-in came. Jeong Hae In left. Then Hae-in sat.', [['Jung Hae-in', 3]]],
    ['Lee Joon-gi (Yi Jun-gi) came.', [['Lee Joon-gi', 2]]],
  ])('%s', (text, found) => {
    expect(read(text)).toEqual(found)
  })

  test('and the catalogue knows one of them', () => {
    const known = catalogue([person('jung-hae-in', 'Jung Hae In')])
    expect(read('Jeong Hae-in came.', known)).toEqual([['jung-hae-in', 1]])
    expect(read('Jeong Hae-in came. Jung Hae-in left.', known)).toEqual([['jung-hae-in', 2]])
  })
})

describe('two people', () => {
  test.each([
    ['Kim Min-jung and Kim Min-jeong came.', ['Kim Min-jung', 'Kim Min-jeong']],
    ['Kim So-hyun came. Kim Soo-hyun left.', ['Kim So-hyun', 'Kim Soo-hyun']],
  ])('%s', (text, found) => {
    expect(read(text).map(([name]) => name)).toEqual(found)
  })

  test('of the catalogue may both be meant by a third spelling', () => {
    const known = catalogue([person('jung', 'Kim Min Jung'), person('joong', 'Kim Min Jeong')])
    expect(read('Kim Min Jung came. Kim Min Jeong left.', known)).toHaveLength(2)
    expect(read('Gim Min Jung came.', known)).toEqual([['Gim Min Jung', 1]])
  })
})

describe('two people of one name in the catalogue', () => {
  const people = [person('one', 'Kim Ji Won'), person('two', 'Kim Ji Won')]
  const known = catalogue(people, { 'queen-of-tears': 'two' })

  test('the one whose work the article names is meant', () => {
    expect(read('Kim Ji-won came.', known, ['queen-of-tears'])).toEqual([['two', 1]])
  })

  test('nobody is, where nothing tells them apart', () => {
    expect(read('Kim Ji-won came.', known)).toEqual([['Kim Ji-won', 1]])
  })

  test("a name counts before another's alias", () => {
    const known = catalogue([person('iu', 'IU', ['Lee Ji Eun']), person('other', 'Lee Ji Eun')])
    expect(read('Lee Ji-eun came.', known)).toEqual([['other', 1]])
  })
})

describe('a name of the catalogue', () => {
  const known = catalogue([person('song-hye-kyo', 'Song Hye Kyo')])

  test.each([
    'Hyekyo Song came.',
    'Hye-kyo Song came.',
    'Sonng Hye Kyo came.',
    'Song Hye Kxo came.',
    'Song Hye Kyo came.',
  ])('is meant: %s', (text) => {
    expect(read(text, known)).toEqual([['song-hye-kyo', 1]])
  })

  test.each(['Song Hye Ko came.', 'Song Hye Kyoo came.', 'Song Hye Kyong came.', 'Song Hy came.'])(
    'is not meant: %s',
    (text) => {
      expect(read(text, known).filter(([id]) => id === 'song-hye-kyo')).toEqual([])
    },
  )
})
