import { toJsonSchema } from '@valibot/to-json-schema'
import * as v from 'valibot'
import type { Piece } from '../piece.ts'
import type { PublicSite } from '../site.ts'
import { type Cell, csvLine } from './csv.ts'
import { DATA_PAGE_STYLE, dataPage } from './page.ts'
import { reportRow } from './report-row.ts'
import { TABLES_FOLDER, type TableName, TABLES, TABLES_VERSION } from './schemas.ts'
import type { Tables } from './tables.ts'

type Cells = Record<string, Cell>

/** All data for downloading: each table as CSV and as JSON, its JSON Schema, and the page that explains the columns. */
export function* tableFiles(tables: Tables, site: PublicSite): Generator<Piece> {
  const rows: Record<TableName, () => Iterable<Cells>> = {
    articles: () => tables.articles,
    reports: () => each(tables.told, reportRow),
    people: () => tables.people,
    works: () => tables.works,
    credits: () => tables.credits,
    events: () => tables.events,
    outlets: () => tables.outlets.values(),
  }
  for (const table of tableNames) {
    yield* csvFile(table, rows[table]())
    yield* jsonFile(table, rows[table]())
    yield [`${TABLES_FOLDER}${table}.schema.json`, schemaOf(table)]
  }
  yield [`${TABLES_FOLDER}index.html`, dataPage(site)]
  yield [`${TABLES_FOLDER}page.css`, DATA_PAGE_STYLE]
}

const tableNames = Object.keys(TABLES).filter((name): name is TableName => name in TABLES)

function* each<T, R>(all: Iterable<T>, make: (one: T) => R): Generator<R> {
  for (const one of all) yield make(one)
}

function* csvFile(table: TableName, rows: Iterable<Cells>): Generator<Piece> {
  const file = `${TABLES_FOLDER}${table}.csv`
  const columns = Object.keys(TABLES[table].row.entries)
  yield [file, csvLine(columns)]
  for (const row of rows) yield [file, csvLine(columns.map((column) => row[column]!))]
}

function* jsonFile(table: TableName, rows: Iterable<Cells>): Generator<Piece> {
  const file = `${TABLES_FOLDER}${table}.json`
  const head = JSON.stringify({ $schema: `${table}.schema.json`, version: TABLES_VERSION })
  yield [file, `${head.slice(0, -1)},"${table}":[`]
  let between = '\n'
  for (const row of rows) {
    yield [file, between + JSON.stringify(row)]
    between = ',\n'
  }
  yield [file, '\n]}\n']
}

/** The form of a table's JSON file as JSON Schema, with a description of each column. */
function schemaOf(table: TableName): string {
  const { row, holds } = TABLES[table]
  const whole = v.object({
    $schema: v.string(),
    version: v.literal(TABLES_VERSION),
    [table]: v.pipe(v.array(row), v.description(holds)),
  })
  return `${JSON.stringify(toJsonSchema(whole), null, 2)}\n`
}
