import { describe, expect, it } from 'vitest'
import type { Article } from '#model/article.ts'
import { article } from '#pipeline/compile/articles.fixture.ts'
import { markdownOf, type Parts } from './markdown.ts'

const NOTHING = { written: '', known: {}, outlet: null, today: '2026-11-22' }

const markdown = (one: Article, more: Partial<Parts> = {}) =>
  markdownOf({ article: one, ...NOTHING, ...more }).markdown

const rain = article('a.txt', { headline: 'Rain: a "no"', text: ['# It rained.'] })

describe('markdownOf', () => {
  it('writes what is known, and nothing of what is not', () => {
    expect(markdown(rain)).toBe(`---
headline: 'Rain: a "no"'
added: 2026-11-22
---

Rain: a "no"

# It rained.
`)
    const known = { url: 'https://x.example/', headline: 'Sun' }
    expect(markdown(rain, { known, outlet: 'sina' })).toMatch(
      /^---\nheadline: Sun\nadded: 2026-11-22\noutlet: sina\nurl: https:\/\/x.example\/\n---\n\nRain/,
    )
    expect(markdown({ ...rain, headline: { ...rain.headline, text: '\u0001' } })).toMatch(
      /^---\nadded: 2026-11-22\n---\n\nRain/,
    )
  })

  it('writes the day that page or feed give before the one that was read, and how it is known', () => {
    const read = article('a.txt', { published: '2023-06-01' })
    expect(markdown(read)).toContain('\npublished: 2023-06-01\nbasis: stated\nbecause: test\n')
    const published = { edtf: '2023-05', basis: 'inferred', because: 'the feed' } as const
    expect(markdown(read, { known: { published } })).toContain(
      '\npublished: 2023-05\nbasis: inferred\nbecause: the feed\n',
    )
  })

  it('leaves what an editor wrote as it is', () => {
    const front = {
      reports: [],
      headline: 'Mine',
      published: '2022',
      added: '2022-03-01',
      url: 'https://mine.example/',
      outlet: 'mine',
    }
    const written =
      '# mine\nheadline: "Mine" # all mine\npublished: 2022\nadded: 2022-03-01\nurl: https://mine.example/\noutlet: mine'
    const known = {
      url: 'https://x.example/',
      headline: 'Theirs',
      published: { edtf: '2023', basis: 'stated', because: 'b' },
    } as const
    const own: Article = { ...rain, format: 'markdown', front, text: '\nIt\nrained.\n' }
    expect(markdown(own, { written, known, outlet: 'sina' })).toBe(
      `---\n${written}\n---\n\nIt\nrained.\n`,
    )
  })
})
