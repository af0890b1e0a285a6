import { describe, expect, it } from 'vitest'
import type { Article } from '#model/article.ts'
import { article } from '#pipeline/compile/articles.fixture.ts'
import { createCopyFinder } from './copies.ts'

/** Sixty words of which no four stand together twice. */
const WORDS = Array.from({ length: 60 }, (_, i) => `word${i}`)

const one = (
  file: string,
  words: readonly string[],
  status: 'confirmed' | 'denied' = 'confirmed',
) =>
  article(file, {
    text: [words.join(' ')],
    people: ['Kim Min Ji'],
    reports: [{ status, people: ['Kim Min Ji'] }],
  })

const find = (known: Article[], another: Article) => {
  const copies = createCopyFinder()
  for (const each of known) copies.add(each)
  return copies.find(another)
}

describe('a copy', () => {
  it('is the same text, whatever its case, marks and headline', () => {
    const shouted = WORDS.map((word) => `“${word.toUpperCase()}”,`)
    expect(find([one('a.txt', WORDS)], one('b.txt', shouted))).toEqual({
      file: 'articles/a.txt',
      resemblance: 1,
      addsReports: false,
    })
  })

  it('is a text with half of its groups of four words in common', () => {
    // 57 groups each; n new words at the end change n groups.
    const changed = (n: number) => [...WORDS.slice(0, 60 - n), ...WORDS.slice(0, n).toReversed()]
    expect(find([one('a.txt', WORDS)], one('b.txt', changed(19)))?.resemblance).toBe(38 / 76)
    expect(find([one('a.txt', WORDS)], one('b.txt', changed(20)))).toBeNull()
  })

  it('may have its parts in another order', () => {
    const turned = [...WORDS.slice(30), ...WORDS.slice(0, 30)]
    expect(find([one('a.txt', WORDS)], one('b.txt', turned))?.resemblance).toBe(54 / 60)
  })

  it('is of the one that it resembles most', () => {
    const half = [...WORDS.slice(0, 50), 'x']
    expect(find([one('a.txt', half), one('b.txt', WORDS)], one('c.txt', WORDS))?.file).toBe(
      'articles/b.txt',
    )
  })

  it('may say something else', () => {
    expect(find([one('a.txt', WORDS)], one('b.txt', [...WORDS, 'not'], 'denied'))).toMatchObject({
      addsReports: true,
    })
  })

  it('is found among texts of few words', () => {
    expect(find([one('a.txt', ['hi'])], one('b.txt', ['Hi']))?.resemblance).toBe(1)
    expect(find([one('a.txt', ['hi'])], one('b.txt', ['ho']))).toBeNull()
  })
})
