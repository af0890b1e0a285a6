import { describe, expect, test } from 'vitest'
import { letterOf } from './letters.ts'
import { needsOf } from './needs.ts'

/** Words as they read: "_" a gap, "0" a digit. */
function told(pattern: RegExp): string[] | null {
  const name = (letter: number) =>
    letter === letterOf(32) ? '_' : letter === letterOf(48) ? '0' : String.fromCharCode(96 + letter)
  const words = needsOf(pattern)
  return (
    words && [...words].map((word) => Array.from(word, (it) => name(it.charCodeAt(0))).join(''))
  )
}

describe('the words that a pattern needs', () => {
  test.each([
    ['a word in either case', /Wedding/, ['wedding']],
    ['one of several', /pregnan\w+|gave birth/, ['pregnan', 'gave_birth']],
    ['the edges of a word are gaps', /\bas\b/i, ['_as_']],
    ['and so are those of the text', /^by$/, ['_by_']],
    ['an edge beside a blank is the blank', /\bas ?\b/i, ['_as_']],
    [
      'all ways to write it',
      /marr(?:y|ied) [hH]?[ie]m/,
      [
        'marry_him',
        'marry_hem',
        'marry_im',
        'marry_em',
        'married_him',
        'married_hem',
        'married_im',
        'married_em',
      ],
    ],
    ['the longer of two parts', /\bto .{0,20}\bdeleted/, ['_deleted']],
    ['what stands at least once', /(?:cast){1,3}[^x]/, ['cast']],
    ['digits are one letter', /(?:19|20)\d{2}[^.]/, ['00']],
    ['marks and letters of other scripts are gaps', /“누구” x/, ['_____x']],
    ['what a look-around says is left out', /(?<!the )cast(?! party)/, ['cast']],
    ['a word that holds another says no more', /star(?:red|s)?/, ['star']],
  ])('%s', (_, pattern, words) => {
    expect(told(pattern)?.toSorted()).toEqual(words.toSorted())
  })

  test.each([/\p{Lu}+/u, /a?b*/, /^\)/, /[^x]/, /\w\W.\s/, /(?:wedding|\d*)/, /😀|\b/u])(
    '%s needs none',
    (pattern) => {
      expect(told(pattern)).toBeNull()
    },
  )
})
