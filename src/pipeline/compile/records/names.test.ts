import { expect, test } from 'vitest'
import { NAME_TYPES, NamesRecord } from '#model/files.ts'
import { fold } from '#model/fold.ts'
import { article, event, person, recordIn, work } from '../articles.fixture.ts'

const ENTRIES = {
  people: [
    person('song-hye-kyo', 'Song Hye Kyo', { hangul: '송혜교', aliases: ['Song Hyekyo', 'Kyo'] }),
    person('iu', 'IU', { aliases: ['Lee Ji Eun'] }),
  ],
  works: [work('glory', 'The Glory', { hangul: '더 글로리' })],
  events: [event('awards', '44th Awards')],
}

test('a name is found by its spellings, Hangul, initial consonants and given name', () => {
  const names = recordIn([], 'names.json', NamesRecord, ENTRIES)
  const keys = Object.fromEntries(names.slug.map((slug, i) => [slug, names.keys[i]]))
  expect(keys).toEqual({
    'song-hye-kyo': `songhyekyo kyo 송혜교 ${fold('ㅅㅎㄱ')} hyekyo 혜교`,
    iu: 'iu leejieun',
    glory: `theglory 더글로리 ${fold('ㄷㄱㄹㄹ')}`,
    awards: '44thawards',
  })
})

test('the most covered come first, whatever they are', () => {
  const stories = [article('a.md', { works: ['The Glory'] })]
  const names = recordIn(stories, 'names.json', NamesRecord, ENTRIES)
  expect(names.slug).toEqual(['glory', 'awards', 'iu', 'song-hye-kyo'])
  expect(names.type.map((type) => NAME_TYPES[type])).toEqual(['work', 'event', 'person', 'person'])
  expect(names.stories).toEqual([1, 0, 0, 0])
  expect(names.hangul[0]).toBe('더 글로리')
})
