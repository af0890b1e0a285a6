import { expect, test } from 'vitest'
import { ArchiveRecord, dayNumber, NO_DAY, ReportsRecord, row } from '#model/archive/archive.ts'
import { article, person, recordIn } from '../articles.fixture.ts'

const STORIES = [
  article('b.md', {
    published: '2023-06',
    people: ['Zoe', 'Ann'],
    works: ['The Glory'],
    outlet: 'Post',
    reports: [
      { status: 'denied', people: ['Ann'], works: ['The Glory'], date: '2023-05-17' },
      { status: 'denied', kind: 'award', people: ['Zoe'] },
    ],
  }),
  article('a.md', { people: ['Kim'], reports: [{ people: ['Kim'] }] }),
]
const ENTRIES = { people: [person('abe', 'Abe')] }

test('stories are columns of values, in the order in which stories first have them, the others last', () => {
  const archive = recordIn(STORIES, 'archive.json', ArchiveRecord, ENTRIES)
  expect(archive.from).toEqual([NO_DAY, dayNumber('2023-06-01')])
  expect(archive.to).toEqual([NO_DAY, dayNumber('2023-06-30')])
  expect(archive.values.actor).toEqual({
    slugs: ['kim', 'zoe', 'ann', 'abe'],
    names: ['Kim', 'Zoe', 'Ann', 'Abe'],
  })
  const rows = Object.entries(archive.columns).map(([facet, column]) => [facet, row(column, 1)])
  expect(Object.fromEntries(rows)).toEqual({
    actor: [1, 2],
    drama: [0],
    event: [1, 2],
    status: [3],
    kind: [0, 2],
    outlet: [0],
  })
})

test('a new story adds to the end of each column and changes nothing before it', () => {
  const later = article('c.md', { published: '2023-07-01', people: ['New', 'Ann'] })
  const before = recordIn(STORIES, 'archive.json', ArchiveRecord)
  const after = recordIn([...STORIES, later], 'archive.json', ArchiveRecord)
  const { slugs } = before.values.actor
  expect(after.values.actor.slugs).toEqual([...slugs, 'new'])
  expect(after.columns.actor.ids.slice(0, -2)).toEqual(before.columns.actor.ids)
})

test('a report has the day of the happening, else that of its story', () => {
  const reports = recordIn(STORIES, 'reports.json', ReportsRecord)
  expect(reports).toMatchObject({
    story: [0, 1, 1],
    from: [NO_DAY, dayNumber('2023-05-17'), dayNumber('2023-06-01')],
    to: [NO_DAY, dayNumber('2023-05-17'), dayNumber('2023-06-30')],
    asReported: [1, 0, 1],
    edtf: [null, '2023-05-17', '2023-06'],
    status: [0, 3, 3],
    kind: [0, 0, 2],
  })
  expect([0, 1, 2].map((report) => row(reports.works, report))).toEqual([[], [0], []])
})
