import { expect, test } from 'vitest'
import { problemLine } from '#model/problem.ts'
import { article } from '../articles.fixture.ts'
import { placeArticles } from './stories.ts'

const slugs = (...articles: Parameters<typeof placeArticles>[0]) =>
  placeArticles(articles).placed.map(({ slug }) => slug)

test('stories go from the oldest to the newest, those without a date or a year first', () => {
  expect(
    slugs(
      article('new.md', { published: '2023-06-01' }),
      article('no-year.md', { published: 'XXXX-12-22' }),
      article('year.md', { published: '2023' }),
      article('none.md'),
      article('first-day.md', { published: '2023-01-01' }),
    ),
  ).toEqual(['no-year', 'none', 'first-day', 'year', 'new'])
})

test("the slug is the file's name", () => {
  expect(slugs(article('deep/folder/A Story.v2.md'))).toEqual(['a-story-v2'])
  expect(slugs(article('한소희.txt'))).toEqual(['han-so-hui'])
})

test('a second file of one name gets a number and a fatal problem, in whatever order they come', () => {
  const two = [article('b/story.md'), article('a/story.txt')]
  const { placed, problems } = placeArticles(two)
  expect(placed.map(({ slug, article }) => [slug, article.file])).toEqual([
    ['story', 'articles/a/story.txt'],
    ['story-2', 'articles/b/story.md'],
  ])
  expect(problems.map(problemLine)).toEqual([
    'articles/b/story.md: its address would be "story", which articles/a/story.txt has; rename one of the two files.',
  ])
  expect(placeArticles(two.toReversed())).toEqual({ placed, problems })
})
