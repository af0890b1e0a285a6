import { describe, expect, test } from 'vitest'
import { sentencesOf } from './sentences.ts'

const split = (text: string) =>
  sentencesOf({ text, start: 0, end: text.length }).map((sentence) => sentence.text)

describe('sentencesOf parts', () => {
  test.each([
    [['She left. He stayed.']],
    [['“I ran,” she said. “It was late.”', 'He laughed.'].join(' ')].map((text) => [text]),
    [['Will she? No!']],
  ])('%j', ([text]) => {
    expect(split(text!).length).toBeGreaterThan(1)
  })

  test('a stop inside quotation marks too', () => {
    expect(split('“It was over. We knew.” Then they left.')).toEqual([
      '“It was over.',
      'We knew.”',
      'Then they left.',
    ])
  })
})

describe('sentencesOf keeps together', () => {
  test.each([
    'It ended on Dec. 26 with its best rating.',
    'Mr. Sunshine and Dr. Romantic are dramas.',
    'S. Korea has put out pictures.',
    'He leads “Can This Love Be Interpreted?,” a drama.',
    'It rose to 26.9 percent.',
    'Wait... what happened.',
  ])('%s', (text) => {
    expect(split(text)).toEqual([text])
  })
})

test('places count from where the paragraph starts', () => {
  const [, second] = sentencesOf({ text: 'One. Two.', start: 100, end: 109 })
  expect(second).toEqual({ text: 'Two.', start: 105, end: 109 })
})
