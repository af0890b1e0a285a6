import { WrongUse } from './arguments.ts'

/** Each of the editor's commands gives its exit code. What a command needs is loaded for it alone. */
const COMMANDS: Record<string, (args: string[], folder: string) => Promise<number>> = {
  add: async (args, folder) => (await import('./add/add.ts')).add(args, process, folder),
  check: async (args, folder) => (await import('./check/check.ts')).check(args, process, folder),
  extract: async (args, folder) =>
    (await import('./extract/extract.ts')).extract(args, process, folder),
  publish: async (args) => (await import('./publish/publish.ts')).publish(args, process),
}

const USAGE = `Use:
  npm run add -- FILE|FOLDER|URL|FEED...  bring articles into the content, and tell what they change
  npm run check                           tell everything that is wrong with the content, or in doubt
  npm run --silent extract -- FILE...     print what each article says, one JSON line an article
  npm run publish -- FOLDER               put what "npm run build" made where it is served from
"npm run COMMAND -- --help" tells more.
The content folder is "content", or what DOJANG_CONTENT says.`

/** The exit code of a program that Ctrl-C ended, as shells count: 128 and the signal's number. */
const INTERRUPTED = 130

/** Runs the command that the words begin with. 2 for wrong use. */
async function run([name = '', ...args]: string[]): Promise<number> {
  if (!Object.hasOwn(COMMANDS, name)) {
    console.error(USAGE)
    return 2
  }
  try {
    return await COMMANDS[name]!(args, process.env['DOJANG_CONTENT'] ?? 'content')
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error
    console.error(`${error.message} "npm run ${name} -- --help" tells how it is used.`)
    return 2
  }
}

// Ctrl-C is heard between two steps of the program, never inside one: a line or a file that is begun is ended.
process.once('SIGINT', () => process.exit(INTERRUPTED))
process.exitCode = await run(process.argv.slice(2))
