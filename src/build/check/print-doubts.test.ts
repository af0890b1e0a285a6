import { expect, it } from 'vitest'
import type { Doubts, LoneStatus } from './doubts.ts'
import { printDoubts } from './print-doubts.ts'

const NONE: Doubts = {
  files: 1,
  today: '2023-06-01',
  problems: [],
  unreviewed: [],
  uncertainDates: [],
  oneOutlet: [],
  silentCastings: [],
}

const STANDING = {
  file: 'content/articles/a.md',
  line: 9,
  person: 'Kim Min Ji',
  event: 'Casting of Red Sky',
  works: ['Red Sky'],
  status: 'in-talks' as const,
  evidence: 'She is in talks.',
} satisfies Partial<LoneStatus>

it('says so where there is nothing to tell', () => {
  expect(printDoubts(NONE)).toBe('1 file, no problems.')
})

it('tells everything, each with its file and line', () => {
  const doubts: Doubts = {
    ...NONE,
    problems: [
      {
        file: 'content/people/x.yaml',
        line: 3,
        rule: 'r',
        message: 'role "actress" is not known',
        hint: 'write "actor"',
        fatal: true,
      },
    ],
    unreviewed: [
      {
        type: 'person',
        name: 'Kim Min Ji',
        stories: 2,
        file: 'content/articles/a.md',
        line: 5,
        entry: { file: 'content/people/kim-min-ji.yaml', yaml: 'name: Kim Min Ji\nrole: actor\n' },
      },
      {
        type: 'work',
        name: 'Red Sky',
        stories: 1,
        file: 'content/articles/b.html',
        line: null,
        entry: { file: 'content/works/red-sky.yaml', yaml: 'name: Red Sky\nkind: drama\n' },
      },
    ],
    uncertainDates: [
      {
        file: 'content/articles/a.md',
        line: null,
        of: 'article',
        edtf: null,
        basis: 'unknown',
        reason: 'the text gives none',
      },
      {
        file: 'content/articles/a.md',
        line: 7,
        of: 'report',
        edtf: '2022-12-30',
        basis: 'inferred',
        reason: 'counted from "the 30th"',
      },
    ],
    oneOutlet: [
      { ...STANDING, outlet: 'Sina' },
      { ...STANDING, person: null, event: 'A ceremony', status: 'confirmed', outlet: null },
    ],
    silentCastings: [{ ...STANDING, works: [], since: '2023-03-01', days: 92 }],
  }
  expect(printDoubts(doubts)).toBe(
    `1 problem in the content:
  content/people/x.yaml:3: role "actress" is not known; write "actor".

2 names that no file knows; correct the lines and save them as the file above them:

  content/people/kim-min-ji.yaml
    # in 2 stories, first content/articles/a.md:5
    name: Kim Min Ji
    role: actor

  content/works/red-sky.yaml
    # in 1 story, first content/articles/b.html
    name: Red Sky
    kind: drama

2 dates not certain:
  content/articles/a.md: published date not given: the text gives none
  content/articles/a.md:7: happened 30 December 2022, worked out: counted from "the 30th"

2 statuses resting on one outlet:
  content/articles/a.md:9: Kim Min Ji, Casting of Red Sky: in talks, only in Sina
  content/articles/a.md:9: A ceremony ("Red Sky"): confirmed, from an outlet that is not known

1 casting in talks or rumoured, and silent for 60 days up to 1 June 2023:
  content/articles/a.md:9: Kim Min Ji, Casting of Red Sky: in talks since 1 March 2023, 92 days`,
  )
})
