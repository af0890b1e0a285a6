import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import * as v from 'valibot'
import { Label } from './label.ts'

/** An article and its label. `name` is the files' name without what follows the dot. */
export type LabelledCase = {
  name: string
  source: { file: string; content: Uint8Array }
  label: Label
}

/** All labelled articles of a folder, in the order of their names. Throws where a label has not the form. */
export function loadCases(folder: string): LabelledCase[] {
  return readdirSync(folder)
    .filter((file) => ['.txt', '.md', '.html'].includes(extname(file)))
    .toSorted()
    .map((file) => {
      const name = file.slice(0, -extname(file).length)
      const label = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))
      const source = { file, content: new Uint8Array(readFileSync(join(folder, file))) }
      return { name, source, label: v.parse(Label, label) }
    })
}
