import { parseArgs } from 'node:util'
import { createSiteBuilder } from './build-site.ts'
import { extract } from './extract.ts'
import { rootOf } from './load-content.ts'
import { isFatal, problemList } from './problem-list.ts'
import { readFiles } from './read-files.ts'

/** The editor's commands: run by npm, as in `npm run check`. Exit codes: 0 well, 1 problems found, 2 wrong use. */

const USAGE = `Use:
  npm run check                    tell everything that is wrong with the content
  npm run extract -- FILE...       print what each article says, one JSON line an article
The content folder is "content", or what DOJANG_CONTENT says.`

const content = process.env['DOJANG_CONTENT'] ?? 'content'

async function check(): Promise<number> {
  const root = rootOf(content)
  const sources = await readFiles(content, root)
  const { problems } = createSiteBuilder()(sources, root)
  console.log(problems.length > 0 ? problemList(problems) : `${sources.length} files, no problems.`)
  return isFatal(problems) ? 1 : 0
}

async function run([command, ...args]: string[]): Promise<number> {
  if (command === 'check') return check()
  if (command === 'extract') return extract(args, process)
  console.error(USAGE)
  return 2
}

process.exitCode = await run(parseArgs({ allowPositionals: true, strict: false }).positionals)
