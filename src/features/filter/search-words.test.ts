import { expect, test } from 'vitest'
import { type NamesRecord } from '#model/files.ts'
import { fold } from '#model/fold.ts'
import { searchWords } from './search-words.ts'
import { tinyArchive } from './tiny-archive.ts'

const archive = tinyArchive([
  { date: null, actor: ['han-so-hee'], drama: ['my-name'] },
  { date: '2023-01', actor: ['song-hye-kyo'], drama: ['the-glory'] },
  { date: '2023-06', actor: ['han-so-hee', 'song-hye-kyo'], event: ['blue-dragon'] },
  { date: '2024', outlet: ['soompi'] },
])
const headlines = [
  'My Name has a second season',
  'A poster comes down',
  'The film is a fan edit',
  'So handsome, and he enjoys a poster',
].map(fold)

const row = (type: number, slug: string, name: string, keys: string) => ({ type, slug, name, keys })
const rows = [
  row(0, 'han-so-hee', 'Han So Hee', 'hansohee 한소희'),
  row(0, 'song-hye-kyo', 'Song Hye Kyo', 'songhyekyo songhyegyo 송혜교'),
  row(1, 'my-name', 'My Name', 'myname 마이네임'),
  row(1, 'the-glory', 'The Glory', 'theglory 더글로리'),
  row(2, 'blue-dragon', 'Blue Dragon Awards', 'bluedragonawards'),
]
const names: NamesRecord = {
  version: 1,
  type: rows.map(({ type }) => type),
  slug: rows.map(({ slug }) => slug),
  name: rows.map(({ name }) => name),
  hangul: rows.map(() => null),
  keys: rows.map(({ keys }) => keys),
  stories: rows.map(() => 1),
}

const found = (q: string) =>
  [...searchWords(q, archive, headlines, names).entries()]
    .filter(([, passes]) => passes)
    .map(([story]) => story)

test.each([
  ['poster', [1, 3], 'a word of the headlines'],
  ['POSTER comes', [1], 'every word'],
  ['comes poster', [1], 'in any order'],
  ['han so hee', [0, 2], 'a name, and not its syllables in "so handsome, and he enjoys"'],
  ['Han So-hee', [0, 2], 'a name however it is spelt'],
  ['한소희', [0, 2], 'a name in Hangul'],
  ['hye kyo', [1, 2], 'a given name'],
  ['hyegyo', [1, 2], 'another spelling'],
  ['glory', [1], 'a drama that the headline does not name'],
  ['blue dragon', [2], 'an event'],
  ['my name', [0], 'a drama that both names'],
  ['poster glory', [1], 'a word and a name'],
  ['vampire', [], 'nothing that there is'],
  ['?!', [], 'no word at all'],
])('"%s" finds %j: %s', (q, stories) => {
  expect(found(q)).toEqual(stories)
})
