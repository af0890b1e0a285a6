import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { Sieve, sieved } from './sieve.ts'

const PATTERNS = [
  /\b(?:to marry|marr(?:y|ies|ied|ying)\b(?! couple)|wedding)\b/i,
  /\b(?:won|wins)\b.{0,20}\b(?:awards?\b(?!-winning)|prizes?)/i,
  /^(?:\(|,? )(?:played|portrayed) by\b/,
  /\bas ["'“‘]?$/,
  /\p{Lu}\p{L}+ of $/u,
  /has(?:n['’]t| not) (?:given|decided)/i,
  /\d{4}년/,
  /x|y/,
]

/** Texts out of the patterns' own letters and words, so that they match often. */
const texts = array(
  oneof(
    constantFrom(
      ...'marry,wedding,won,the,award,-winning,prizes, played by,portrayed,as,“,of,Kim,hasn’t,not,given,2023년,x,é,ſ,_'.split(
        ',',
      ),
    ),
    constantFrom(' ', ', ', '. ', '(', ''),
    string({ maxLength: 3 }),
  ),
  { maxLength: 12 },
).map((parts) => parts.join(''))

describe('a sieve', () => {
  const kept = sieved(PATTERNS, (pattern) => [pattern])

  test('keeps every rule that matches', () => {
    assert(
      property(texts, (text) => {
        const some = kept(text)
        expect(PATTERNS.filter((pattern) => pattern.test(text) && !some.includes(pattern))).toEqual(
          [],
        )
      }),
      { numRuns: 3_000, seed: 1 },
    )
  })

  test('holds back those whose words a text lacks', () => {
    expect(kept('She was married in 2023.')).toEqual([PATTERNS[0], PATTERNS[6]])
    expect(kept('remarriedx')).toEqual([PATTERNS[7]])
  })

  test('wants the words of all patterns of a rule', () => {
    const rules = [{ before: /\bas $/, after: /^ of\b/ }, { before: /\bas $/ }]
    const both = sieved(rules, ({ before, after }) => [before, after])
    expect(both('as it was')).toEqual([rules[1]])
    expect(both('of and as')).toEqual(rules)
  })

  test('takes in more rules, and tells of each by its number', () => {
    const sieve = new Sieve()
    const won = sieve.add(/\bwon\b/)
    expect(sieve.in('She won.')).toEqual([0])
    const lost = sieve.add(/\blost\b/)
    expect([won, lost].map((rule) => sieve.in('He lost')[rule])).toEqual([1, 0])
  })
})

test('a pass that a watch breaks off leaves nothing for the next', () => {
  const sieve = new Sieve()
  sieve.add(/\bwedding\b/)
  expect(sieve.in('a wedding')).toEqual([0])
  const reading = vi.spyOn(String.prototype, 'charCodeAt')
  let letters = 0
  reading.mockImplementation(function (this: string, at: number) {
    if (letters++ > 8) throw new Error('too long')
    return this.codePointAt(at) ?? Number.NaN
  })
  expect(() => sieve.in('wedding at sea')).toThrow('too long')
  reading.mockRestore()
  expect(sieve.in('a wedding')).toEqual([0])
})
