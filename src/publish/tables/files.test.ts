import Ajv from 'ajv'
import { parse } from 'csv-parse/sync'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { article, event, HOSTILE, person, report, SITE, when, work } from '../records.fixture.ts'
import type { Cell } from './csv.ts'
import { tableFiles } from './files.ts'
import { TABLES } from './schemas.ts'
import { addPage, emptyTables } from './tables.ts'

/** The files of a small site, whole, by their names below tables/v1/. */
function filesOf(story = article()): Map<string, string> {
  const tables = emptyTables()
  addPage(tables, { kind: 'article', record: story })
  addPage(tables, { kind: 'actor', record: person({ aliases: ['So Hee', '=1+1'] }) })
  addPage(tables, { kind: 'drama', record: work({ directors: ['a-director'] }) })
  addPage(tables, { kind: 'event', record: event() })
  addPage(tables, { kind: 'about' })
  const files = new Map<string, string>()
  for (const [file, text] of tableFiles(tables, SITE)) {
    const name = file.replace('tables/v1/', '')
    files.set(name, (files.get(name) ?? '') + text)
  }
  return files
}

/** Rows of a CSV file as an independent reader takes them. */
const rowsIn = (files: Map<string, string>, table: string): Record<string, string>[] =>
  parse(files.get(`${table}.csv`)!, { columns: true, record_delimiter: '\r\n' })

describe('every table', () => {
  const files = filesOf()

  test.each(Object.keys(TABLES))('%s: JSON is as its schema says, with a row at least', (table) => {
    const data = JSON.parse(files.get(`${table}.json`)!)
    const validate = new Ajv().compile(JSON.parse(files.get(`${table}.schema.json`)!))
    expect(validate(data) ? [] : validate.errors).toEqual([])
    expect(data[table].length).toBeGreaterThan(0)
    expect(validate({ ...data, [table]: [{ ...data[table][0], slug: 1, work: 1, id: 1 }] })).toBe(
      false,
    )
  })

  test.each(Object.keys(TABLES))('%s: CSV has the same rows, cell by cell', (table) => {
    const rows: Record<string, Cell>[] = JSON.parse(files.get(`${table}.json`)!)[table]
    const written = rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([column, cell]) => [
          column,
          typeof cell === 'object' ? (cell ?? []).join('|') : String(cell),
        ]),
      ),
    )
    expect(rowsIn(files, table)).toEqual(written)
  })

  test('is explained, column by column, on a page with links to its files', () => {
    const { document } = parseHTML(files.get('index.html')!)
    for (const [table, { row }] of Object.entries(TABLES)) {
      expect(document.querySelector(`a[href="${table}.csv"]`)).not.toBeNull()
      const names = Array.from(document.querySelectorAll('dt'), ({ textContent }) => textContent)
      expect(names).toEqual(expect.arrayContaining(Object.keys(row.entries)))
    }
    const words = Array.from(document.querySelectorAll('dd'), ({ textContent }) => textContent)
    expect(words.every((text) => text.length > 5)).toBe(true)
    const style = document.querySelector('link[rel=stylesheet]')?.getAttribute('href')
    expect(files.has(style!)).toBe(true)
  })
})

test('a story is told with its source, its names and its main report', () => {
  const files = filesOf()
  const [row] = rowsIn(files, 'articles')
  const [told] = rowsIn(files, 'reports')
  expect(row).toMatchObject({
    slug: 'a-story',
    published: '2023-06-01',
    published_basis: 'stated',
    outlet: 'star-daily',
    source: 'https://star.example/a?b=1&c=2',
    events: 'casting-of-the-glory',
    main_report: told!['id'],
  })
})

test('a report has the days that its date may mean', () => {
  const files = filesOf(article({ reports: [report({ date: when('2023-05') })] }))
  expect(rowsIn(files, 'reports')[0]).toMatchObject({
    date: '2023-05',
    first_day: '2023-05-01',
    last_day: '2023-05-31',
  })
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '＝1', '\t=1', '\u0000=1'])(
  'a spreadsheet runs no text as a formula: %j',
  (text) => {
    const files = filesOf(article({ reports: [report({ evidence: text, by: `a ${text}` })] }))
    const [row] = rowsIn(files, 'reports')
    expect(row!['evidence']).toMatch(/^['’ ]/)
    expect(row!['by']).toMatch(/^a /)
    expect(JSON.parse(files.get('reports.json')!).reports[0].evidence).toBe(text)
  },
)

test('what others wrote comes back as it was, in one line', () => {
  const files = filesOf(article({ reports: [report({ evidence: `${HOSTILE}, "so"` })] }))
  expect(rowsIn(files, 'reports')[0]!['evidence']).toBe(
    `${HOSTILE.replace('\u0000\u0007\n', ' ')}, "so"`,
  )
})
