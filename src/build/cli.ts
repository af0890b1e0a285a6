import { parseArgs } from 'node:util'
import { add } from './add/add.ts'
import { check } from './check/check.ts'
import { extract } from './extract.ts'

const USAGE = `Use:
  npm run add -- FILE|FOLDER|URL|FEED...  bring articles into the content, and tell what they change
  npm run check                           tell everything that is wrong with the content, or in doubt
  npm run --silent extract -- FILE...     print what each article says, one JSON line an article;
                                          without FILE, from lines {"file", "text"} on standard input
"npm run add -- --help" and "npm run check -- --help" tell more.
The content folder is "content", or what DOJANG_CONTENT says.`

const folder = process.env['DOJANG_CONTENT'] ?? 'content'

/** The editor's commands. Each gives its exit code. */
const COMMANDS: Record<string, (args: string[]) => Promise<number>> = {
  add: (args) => add(args, process, folder),
  check: (args) => check(args, process, folder),
  extract: (args) =>
    extract(parseArgs({ args, allowPositionals: true }).positionals, process, folder),
}

/** Runs the command that the words begin with. 2 for wrong use. */
async function run([name = '', ...args]: string[]): Promise<number> {
  try {
    if (Object.hasOwn(COMMANDS, name)) return await COMMANDS[name]!(args)
  } catch (error) {
    if (!(error instanceof TypeError && 'code' in error)) throw error
  }
  console.error(USAGE)
  return 2
}

process.exitCode = await run(process.argv.slice(2))
