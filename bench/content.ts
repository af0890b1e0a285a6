import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A content folder of N generated articles and no catalogue, so that every name is one the pipeline has to find.
 * `generator` is called as `node GENERATOR N FOLDER`, as ../shared/corpus/synth.mjs is.
 */
export function generateContent(generator: string, count: number, folder: string): string {
  const content = join(folder, `content-${count}`)
  mkdirSync(content, { recursive: true })
  execFileSync(process.execPath, [generator, String(count), join(content, 'articles')])
  writeFileSync(
    join(content, 'site.yaml'),
    'name: Bench\ndescription: Generated articles, to measure the build and the pages.\naddress: https://bench.example/\n',
  )
  return content
}
