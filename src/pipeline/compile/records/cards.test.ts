import { expect, test } from 'vitest'
import { CardsRecord } from '#model/archive/archive.ts'
import { ArticleRecord, type Card } from '#model/record.ts'
import { article, recordIn } from '../articles.fixture.ts'

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
  const sketch: Sketch = {
    headline: 'Lee leaves My Name',
    people: ['Kim', 'Lee'],
    works: ['The Glory', 'My Name'],
    reports: [
      { status: 'confirmed', people: ['Kim'], works: ['The Glory'] },
      { status: 'withdrawn', people: ['Lee'], works: ['My Name'] },
      { status: 'withdrawn', people: ['Kim'] },
    ],
  }
  expect(cardOf(sketch).statuses).toEqual(['withdrawn', 'confirmed'])
  const stories = [article('story.md', sketch)]
  const { card, refs } = recordIn(stories, 'articles/story.json', ArticleRecord)
  expect(card.people).toEqual(['lee', 'kim'])
  expect(card.works).toEqual(['my-name', 'the-glory'])
  expect(refs.people.map(({ name }) => name)).toEqual(['Kim', 'Lee'])
})
