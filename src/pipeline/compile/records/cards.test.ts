import { expect, test } from 'vitest'
import { ArticleRecord, type Card, CardsRecord } from '#model/record.ts'
import { article, recordIn } from '../fixture.ts'

type Sketch = NonNullable<Parameters<typeof article>[1]>

const cardOf = (sketch: Sketch): Card =>
  recordIn([article('story.md', sketch)], 'cards/0.json', CardsRecord).cards[0]!

test("the summary is the editor's, else the first sentence of the text", () => {
  const text = ['One thing. Another thing.', 'A third.']
  expect(cardOf({ text, summary: 'In short.' }).summary).toBe('In short.')
  expect(cardOf({ text }).summary).toBe('One thing.')
  expect(cardOf({}).summary).toBe('')
})

test('a long first sentence is cut at a word, and between characters where there is no space', () => {
  const { summary } = cardOf({ text: [`${'word '.repeat(99)}end`] })
  expect(summary).toBe(`${'word '.repeat(60).trim()}…`)
  const { summary: emoji } = cardOf({ text: [`a${'😀'.repeat(200)}`] })
  expect(emoji).toBe(`a${'😀'.repeat(149)}…`)
})

test('the main report comes first: its status, its people, its works', () => {
  const card = cardOf({
    headline: 'Lee leaves My Name',
    people: ['Kim', 'Lee'],
    works: ['The Glory', 'My Name'],
    reports: [
      { status: 'confirmed', people: ['Kim'], works: ['The Glory'] },
      { status: 'withdrawn', people: ['Lee'], works: ['My Name'] },
      { status: 'withdrawn', people: ['Kim'] },
    ],
  })
  expect(card.statuses).toEqual(['withdrawn', 'confirmed'])
  expect(card.people).toEqual(['lee', 'kim'])
  expect(card.works).toEqual(['my-name', 'the-glory'])
})

test('a card in a list shows the first names only, the page of the story all', () => {
  const people = ['Ann', 'Bea', 'Cho', 'Dan', 'Eun']
  const works = ['V', 'W', 'X', 'Y']
  const card = cardOf({ people, works })
  expect([card.people, card.works]).toEqual([
    ['ann', 'bea', 'cho', 'dan'],
    ['v', 'w', 'x'],
  ])
  const page = recordIn(
    [article('story.md', { people, works })],
    'articles/story.json',
    ArticleRecord,
  )
  expect([page.card.people.length, page.card.works.length]).toEqual([5, 4])
  expect(page.refs.people.map(({ name }) => name)).toEqual(people)
})
