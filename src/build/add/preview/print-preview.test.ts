import { expect, it } from 'vitest'
import { article } from '#pipeline/compile/articles.fixture.ts'
import { printPreview } from './print-preview.ts'

const draft = (name: string, published?: string) => ({
  from: `inbox/${name}.txt`,
  file: `content/articles/${name}.md`,
  markdown: '',
  article: article(`${name}.md`, {
    headline: `Headline of ${name}`,
    ...(published === undefined ? {} : { published }),
  }),
})

const move = { person: 'Kim Min Ji', event: 'Casting of Red Sky', works: ['Red Sky'] }

it('tells what every article changes, and what became of the rest', () => {
  const busy = draft('busy', '2023-06-01')
  const quiet = { ...draft('quiet'), note: 'only the summary' }
  expect(
    printPreview({
      drafts: [busy, quiet],
      consequences: [
        {
          file: busy.file,
          events: ['Casting of Red Sky'],
          moves: [
            { ...move, from: 'in-talks', to: 'confirmed' },
            { ...move, event: 'A ceremony', person: null, from: 'confirmed', to: 'denied' },
          ],
          unreviewed: ['Kim Min Ji', 'Red Sky'],
          contradicted: [
            {
              file: 'content/articles/x.md',
              status: 'denied',
              edtf: '2023-05',
              evidence: 'She is not in it.',
            },
          ],
        },
        { file: quiet.file, events: [], moves: [], unreviewed: [], contradicted: [] },
      ],
      left: [
        { from: 'inbox/copy.txt', reason: 'says the same as content/articles/x.md', failed: false },
        { from: 'https://x.example/', reason: 'answers 404 Not Found', failed: true },
      ],
      isDryRun: false,
    }),
  ).toBe(`2 articles added:

content/articles/busy.md
  from inbox/busy.txt
  Headline of busy
  published 1 June 2023: test
  adds 1 event: Casting of Red Sky
  moves 2 statuses:
    Kim Min Ji, Casting of Red Sky: in talks to confirmed
    A ceremony ("Red Sky"): confirmed to denied
  leaves 2 names unreviewed: Kim Min Ji, Red Sky
  contradicts 1 report: content/articles/x.md has it denied, May 2023: "She is not in it."

content/articles/quiet.md
  from inbox/quiet.txt
  Headline of quiet
  published date not given: no date
  note: only the summary
  changes no event, no status and no name

1 skipped:
  inbox/copy.txt: says the same as content/articles/x.md

1 not added:
  https://x.example/: answers 404 Not Found`)
})

it('tells a dry run, and that there is nothing', () => {
  const nothing = { drafts: [], consequences: [], left: [] }
  expect(printPreview({ ...nothing, isDryRun: true })).toBe(
    'no articles would be added (dry run: nothing is written).',
  )
  expect(printPreview({ ...nothing, isDryRun: false })).toBe('no articles added.')
})
