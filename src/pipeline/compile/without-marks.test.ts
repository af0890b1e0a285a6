import { expect, test } from 'vitest'
import type { Article } from '#model/article.ts'
import { article } from './articles.fixture.ts'
import { compile } from './compile.ts'
import { withoutMarks } from './without-marks.ts'

const markdown = (sketch: Parameters<typeof article>[1]): Article => ({
  ...article('a.md', sketch),
  format: 'markdown',
})

const STORY = markdown({
  headline: 'The *Signal* sequel',
  text: [
    'First [a link](https://a.example/x).',
    '**Kim Hye-soo** will star in *Signal 2*, [tvN](/t) said. More.',
  ],
  people: ['Kim Hye-soo'],
  works: ['Signal 2'],
  reports: [
    {
      people: ['Kim Hye-soo'],
      works: ['Signal 2'],
      evidence: '**Kim Hye-soo** will star in *Signal 2*, [tvN](/t) said.',
    },
  ],
})

test('marks are gone from all that is shown, and each place points at the same words', () => {
  const { text, headline, paragraphs, people, works, reports } = withoutMarks(STORY)
  expect(headline.text).toBe('The Signal sequel')
  expect(paragraphs.map((one) => one.text)).toEqual([
    'First a link.',
    'Kim Hye-soo will star in Signal 2, tvN said. More.',
  ])
  expect(reports[0]!.evidence).toBe('Kim Hye-soo will star in Signal 2, tvN said.')
  for (const one of [headline, ...paragraphs])
    expect(text.slice(...placeOf('place' in one ? one.place! : one))).toBe(one.text)
  for (const { name, mentions } of [...people, ...works])
    expect(mentions.map((mention) => text.slice(...placeOf(mention)))).toEqual([name])
})

const placeOf = ({ start, end }: { start: number; end: number }) => [start, end] as const

test('other formats have no marks', () => {
  const plain = article('a.txt', { text: ['Five *stars* for it.'] })
  expect(withoutMarks(plain)).toBe(plain)
})

test('pages show none', () => {
  const { files } = compile({
    articles: [STORY],
    catalogue: { people: [], works: [], events: [], outlets: [] },
    seal: () => '',
  })
  const all = JSON.stringify([...files])
  expect(all).toContain('Kim Hye-soo will star in Signal 2, tvN said.')
  expect(all).not.toMatch(/\*|\]\(/)
})
