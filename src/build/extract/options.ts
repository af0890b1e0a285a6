import { parsed } from '../arguments.ts'

export const EXTRACT_USAGE = `Use: npm run --silent extract -- [--why] [--no-catalogue] [FILE...]
Prints what each article says, one JSON line an article, in the order of the files.
  FILE            an article: .md, .txt, .html; without any, NDJSON lines {"file", "text"} are
                  read from standard input, any number of them
  --why           prints an account to be read: what was found, the words, and the rule
  --no-catalogue  reads as if the content folder knew no person, work, event or outlet
A file that cannot be read is told on standard error, with what to do; the others go on.
DOJANG_WORKERS says how many threads read; a thread for each core unless told.
Exit code: 0; 1 where an article could not be read; 2 wrong use.`

/** What the words after the command ask for. Throws `WrongUse`. */
export function extractOptions(args: string[]) {
  const { values, positionals: files } = parsed({
    args,
    allowPositionals: true,
    options: {
      why: { type: 'boolean', default: false },
      'no-catalogue': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  const { help, why, 'no-catalogue': withoutCatalogue } = values
  return { help, why, withoutCatalogue, files }
}
