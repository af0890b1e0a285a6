/**
 * How well articles are read, by their labels. `npm run score`: prints a table for each set in `labels/`, and fails
 * where a figure is below its floor.
 *   -- --faults   tells every miss and every wrong find as well, but for the set that is held out
 *   -- --raise    raises the floors to the figures, in `floors.json`; a floor is lowered by hand, with the reason
 *   -- FOLDER ... scores labelled articles elsewhere, without floors
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type Catalogue, EMPTY_CATALOGUE } from '#model/catalogue.ts'
import { extractRecord } from '#build/extract-record.ts'
import { loadContent } from '#build/load-content.ts'
import { readArticle } from '#pipeline/run.ts'
import { faultsOf, type Floors, raiseFloors, type SetMarks } from './floors.ts'
import { NOTHING } from './label.ts'
import { type LabelledCase, loadCases } from './load-cases.ts'
import { markArticle } from './mark-article.ts'
import type { Mark } from './measures.ts'
import { tableOf } from './table.ts'

/**
 * A folder for each set: `dev` is written from the facts of real articles, `seen` and `held-out` by someone who had
 * not read the rules. Rules are mended by what `dev` and `seen` show, never by `held-out`: its figures tell what to
 * expect of articles that nobody has seen, as long as nobody looks.
 */
const LABELS = fileURLToPath(new URL('labels/', import.meta.url))
const NOT_TO_LOOK_AT = 'held-out'

const FLOORS = new URL('floors.json', import.meta.url)

const { values: options, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: {
    faults: { type: 'boolean', default: false },
    raise: { type: 'boolean', default: false },
  },
})
const { catalogue } = await loadContent('content')

if (folders.length > 0) for (const folder of folders) scoreFolder(folder, folder)
else {
  const marks = Object.fromEntries(
    readdirSync(LABELS).map((set) => [set, scoreFolder(set, join(LABELS, set))]),
  )
  const floors: Floors = JSON.parse(readFileSync(FLOORS, 'utf8'))
  if (options.raise)
    writeFileSync(FLOORS, `${JSON.stringify(raiseFloors(floors, marks), null, 2)}\n`)
  const faults = Object.entries(marks).flatMap(([set, of]) => faultsOf(set, of, floors))
  for (const fault of faults) console.error(fault)
  if (faults.length > 0) process.exitCode = 1
}

/** Prints how the articles of a folder came out. */
function scoreFolder(name: string, folder: string): SetMarks {
  const cases = loadCases(folder)
  const mayLook = options.faults && name !== NOT_TO_LOOK_AT
  const marks = {
    catalogue: cases.flatMap((one) => {
      const marks = marksOf(one, catalogue)
      if (mayLook) printFaults(one.name, marks)
      return marks
    }),
    'no catalogue': cases.flatMap((one) => marksOf(one, EMPTY_CATALOGUE)),
  }
  console.log(`${tableOf(`${name}, ${cases.length} articles`, marks)}\n`)
  return marks
}

function marksOf({ source, label }: LabelledCase, known: Catalogue): Mark[] {
  const { article } = readArticle(source, known)
  return markArticle(label, article ? extractRecord(article) : NOTHING)
}

function printFaults(article: string, marks: Mark[]): void {
  for (const { measure, is, about } of marks)
    if (is !== 'hit') console.log(`${article}  ${measure}, ${is}: ${about}`)
}
