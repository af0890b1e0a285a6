import { expect, test } from 'vitest'
import { type Catalogue, EMPTY_CATALOGUE } from '#model/catalogue.ts'
import { readArticle } from './run.ts'

const source = (front: string) => ({
  file: 'a.md',
  content: `---\n${front}\n---\n\n# Moon Ga-on is busy\n\nMoon Ga-on will star in “Blue Lantern.” She attended a press conference.\n`,
})

test('a report takes the place of what was read in its sentence', () => {
  const front =
    'reports:\n  - kind: casting\n    status: rumoured\n    evidence: Moon Ga-on will star in “Blue Lantern.”'
  const { article } = readArticle(source(front), EMPTY_CATALOGUE)
  expect(article!.reports.map(({ kind, status, reason }) => [kind, status, reason])).toEqual([
    ['appearance', 'confirmed', 'tells of an appearance in public; stated as fact'],
    ['casting', 'rumoured', 'front matter'],
  ])
})

test('a report may name people and works that the text does not', () => {
  const front =
    'reports:\n  - kind: casting\n    status: denied\n    people: [han-so-hee]\n    works: [my-name]\n    evidence: She attended a press conference.'
  const catalogue: Catalogue = {
    ...EMPTY_CATALOGUE,
    people: [{ id: 'han-so-hee', name: 'Han So Hee', role: 'actor', aliases: [] }],
    works: [
      {
        id: 'my-name',
        name: 'My Name',
        kind: 'drama',
        aliases: [],
        cast: [],
        directors: [],
        writers: [],
      },
    ],
  }
  const { article } = readArticle(source(front), catalogue)
  expect(article!.reports.at(-1)).toMatchObject({ people: ['Han So Hee'], works: ['My Name'] })
  expect(article!.people.at(-1)).toEqual({
    id: 'han-so-hee',
    name: 'Han So Hee',
    role: 'actor',
    mentions: [],
    place: null,
    reason: 'front matter',
  })
})

test('headline and day say where they come from', () => {
  const { article } = readArticle(
    source('headline: Busy Moon\npublished: 2023-05-01'),
    EMPTY_CATALOGUE,
  )
  expect(article).toMatchObject({
    headline: { text: 'Busy Moon', reason: 'front matter' },
    published: { edtf: '2023-05-01', basis: 'stated', reason: 'front matter' },
  })
})
