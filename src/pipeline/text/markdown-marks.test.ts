import { describe, expect, test } from 'vitest'
import { cutOut, marksIn } from './markdown-marks.ts'

const shown = (text: string) => cutOut(text, marksIn(text))

describe('marks', () => {
  test.each([
    ['**Kim Woo-bin** and *All the Love*', 'Kim Woo-bin and All the Love'],
    ['__Kim__ and _Love_, ***both***', 'Kim and Love, both'],
    ['see [the post](https://a.example/b_c_d) now', 'see the post now'],
    ['**[the post](/a "A title")** now', 'the post now'],
    ['![A poster](poster.jpg) here', 'A poster here'],
    ['at <https://a.example/x_y_z>.', 'at https://a.example/x_y_z.'],
    ['the `id` of it', 'the id of it'],
    ['a \\*star\\* is', 'a *star* is'],
    ['**한소희**는', '한소희는'],
    ['“*Signal*” ended', '“Signal” ended'],
  ])('%s', (text, plain) => {
    expect(shown(text)).toBe(plain)
  })
})

describe('no marks', () => {
  test.each([
    '5*3*2 and 5 * 3 * 2',
    'snake_case_name and F***',
    'a * alone, *one that stays open',
    '[Interview] with her [Part 2] (2021)',
    '3 < 5 > 2, <b>bold</b>',
    '****',
    'no **(',
  ])('%s', (text) => {
    expect(shown(text)).toBe(text)
  })
})
