import { expect, test } from 'vitest'
import { ArticleRecord } from '#model/record.ts'
import { article, recordIn } from '../articles.fixture.ts'

type Sketch = NonNullable<Parameters<typeof article>[1]>
type Report = NonNullable<Sketch['reports']>[number]

/** A story that reports one thing of Kim in The Glory. */
function story(name: string, published: string | undefined, report: Report = {}, added?: string) {
  const text = `Text of ${name}.`
  const made = article(`${name}.md`, {
    ...(published === undefined ? {} : { published }),
    text: [text],
    people: ['Kim', 'Lee'],
    works: ['The Glory', 'My Name'],
    reports: [{ people: ['Kim'], works: ['The Glory'], evidence: text, ...report }],
  })
  return added === undefined ? made : { ...made, front: { ...made.front, added } }
}

const laterThan = (name: string, stories: ReturnType<typeof story>[]) =>
  recordIn(stories, `articles/${name}.json`, ArticleRecord).later

const slugs = (later: ArticleRecord['later']) => later.map(({ article }) => article.slug)

test('a story carries what others report later of the same event and person, the newest first', () => {
  const stories = [
    story('before', '2023-05-01', { status: 'in-talks' }),
    story('this', '2023-06-01'),
    story('denied', '2023-07-01', { status: 'denied' }),
    story('left', '2023-08-01', { status: 'withdrawn' }),
    story('of-lee', '2023-08-02', { people: ['Lee'] }),
    story('of-another', '2023-08-03', { works: ['My Name'] }),
  ]
  const later = laterThan('this', stories)
  expect(slugs(later)).toEqual(['left', 'denied'])
  expect(later[0]).toEqual({
    article: {
      slug: 'left',
      headline: 'Headline of left.md',
      published: { edtf: '2023-08-01', basis: 'stated', reason: 'test' },
    },
    status: 'withdrawn',
    by: null,
    events: ['casting-of-the-glory'],
  })
})

test('of a story without a date the day on which it was added counts; without one, it is no news', () => {
  const stories = [
    story('this', '2023-06-01'),
    story('added', undefined, { status: 'denied' }, '2026-11-22'),
    story('nowhen', undefined, { status: 'rumoured' }),
  ]
  const later = laterThan('this', stories)
  expect(slugs(later)).toEqual(['added'])
  expect(later[0]!.article.added).toBe('2026-11-22')
})

test('copies of one report are told once, and no more than a few', () => {
  const words = 'Kim left The Glory.'
  const copies = Array.from({ length: 3 }, (_, i) =>
    story(`copy-${i}`, `2023-07-0${i + 1}`, { status: 'withdrawn', evidence: words }),
  )
  expect(slugs(laterThan('this', [story('this', '2023-06-01'), ...copies]))).toEqual(['copy-0'])
  const names = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight']
  const many = names.map((name, i) => story(name, `2023-07-0${i + 1}`))
  expect(slugs(laterThan('this', [story('this', '2023-06-01'), ...many]))).toEqual(
    names.slice(-6).toReversed(),
  )
})
