import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { createSiteBuilder } from './build-site.ts'
import { extract } from './extract.ts'
import { rootOf } from './load-content.ts'
import { isFatal, problemList } from './problem-list.ts'
import { readFiles } from './read-files.ts'

const USAGE = `Use:
  npm run check                           tell everything that is wrong with the content
  npm run --silent extract -- FILE...     print what each article says, one JSON line an article;
                                          without FILE, from lines {"file", "text"} on standard input
The content folder is "content", or what DOJANG_CONTENT says.`

const folder = process.env['DOJANG_CONTENT'] ?? 'content'

/** The editor's commands. Each gives its exit code. */
const COMMANDS: Record<string, (args: string[]) => Promise<number>> = {
  check,
  extract: (args) => extract(args, process, folder),
}

/** 1 where a build would fail, else 0. */
async function check(): Promise<number> {
  const root = rootOf(folder)
  const sources = await readFiles(resolve(folder), root)
  const { problems } = createSiteBuilder()(sources, root)
  console.log(problems.length > 0 ? problemList(problems) : `${sources.length} files, no problems.`)
  return isFatal(problems) ? 1 : 0
}

/** Runs the command that the words begin with. 2 for wrong use; no command has options. */
async function run(words: string[]): Promise<number> {
  try {
    const [name = '', ...args] = parseArgs({ args: words, allowPositionals: true }).positionals
    if (Object.hasOwn(COMMANDS, name)) return await COMMANDS[name]!(args)
  } catch (error) {
    if (!(error instanceof TypeError && 'code' in error)) throw error
  }
  console.error(USAGE)
  return 2
}

process.exitCode = await run(process.argv.slice(2))
