import { expect, test } from 'vitest'
import { article, catalogue, event, person, seal, work } from '../articles.fixture.ts'
import { join } from './join.ts'

const once = (file: string, formerly: string[], people: string[] = []) => {
  const made = article(file, { people })
  return { ...made, front: { ...made.front, formerly } }
}

test('old slugs lead to the slugs of today, by kind of page', () => {
  const { joined, problems } = join(
    [once('b.md', ['old-b', 'older-b']), once('a.md', [])],
    catalogue({
      people: [person('iu', 'IU', { formerly: ['lee-ji-eun'] })],
      works: [work('my-name', 'My Name', { formerly: ['undercover'] })],
      events: [event('awards', 'Awards', { formerly: ['prizes'] })],
    }),
    seal,
  )
  expect(problems).toEqual([])
  expect(joined.moved).toEqual({
    version: 1,
    article: [
      ['old-b', 'b'],
      ['older-b', 'b'],
    ],
    actor: [['lee-ji-eun', 'iu']],
    drama: [['undercover', 'my-name']],
    event: [['prizes', 'awards']],
  })
})

test('a page that is there again is not left for another', () => {
  const people = [person('iu', 'IU', { formerly: ['lee-ji-eun'] })]
  const { joined } = join([once('a.md', [], ['Lee Ji Eun'])], catalogue({ people }), seal)
  expect(joined.people.has('lee-ji-eun')).toBe(true)
  expect(joined.moved.actor).toEqual([])
})

test('an old slug that another story has, or had, is a problem', () => {
  const told = (...stories: ReturnType<typeof once>[]) =>
    join(stories, catalogue(), seal).problems.map(({ file, message }) => `${file}: ${message}`)
  expect(told(once('a.md', ['b']), once('b.md', []))).toEqual([
    'articles/a.md: formerly "b" belongs to articles/b.md',
  ])
  expect(told(once('a.md', ['c']), once('b.md', ['c']))).toEqual([
    'articles/b.md: formerly "c" belongs to articles/a.md',
  ])
})
