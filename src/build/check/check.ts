import { isDay } from '#model/fields.ts'
import { parsed, WrongUse } from '../arguments.ts'
import type { Io } from '../io.ts'
import { rootOf } from '../load-content.ts'
import { plain } from '../plain.ts'
import { isFatal } from '../problem-list.ts'
import { progressOn } from '../progress.ts'
import { readArchive } from '../read-archive.ts'
import { readFiles } from '../read-files.ts'
import { findDoubts } from './find-doubts.ts'
import { printDoubts } from './print-doubts.ts'

export const CHECK_USAGE = `Use: npm run check -- [--json] [--today DATE]
Tells all that is wrong with the content, and all that an editor may want to look at:
  problems             file, line, what is wrong, what to write instead
  unreviewed names     people and works that no file knows, each with an entry to correct and save
  uncertain dates      worked out by a rule, without a year, or not known, with the reason
  statuses             that rest on one outlet
  castings             in talks or rumoured, of which nothing was heard for 60 days
  --json               prints the same as JSON (npm run --silent check -- --json), in the form of
                       src/build/check/doubts.ts
  --today DATE         counts silence up to this day (YYYY-MM-DD); without it, up to the newest story's
Exit code: 0, also where names or dates are doubtful; 1 where a problem stops the build; 2 wrong use.`

/** `npm run check`: what is wrong or in doubt in a content folder, which is only read. The exit code is given; throws `WrongUse`. */
export async function check(args: string[], io: Io, folder: string): Promise<number> {
  const options = optionsOf(args)
  if (options.help) {
    io.stdout.write(`${CHECK_USAGE}\n`)
    return 0
  }
  const root = rootOf(folder)
  const progress = progressOn(io.stderr)
  const sources = await readFiles(folder, root)
  const archive = await readArchive(sources, root, (done, total) =>
    progress.count('reading articles', done, total),
  )
  progress.end()
  const doubts = findDoubts(archive, sources.length, options.today)
  io.stdout.write(
    options.json ? `${JSON.stringify(doubts, null, 2)}\n` : `${plain(printDoubts(doubts))}\n`,
  )
  return isFatal(doubts.problems) ? 1 : 0
}

/** Throws `WrongUse`. */
function optionsOf(args: string[]) {
  const { values } = parsed({
    args,
    options: {
      json: { type: 'boolean', default: false },
      today: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  const { json, help, today = null } = values
  if (today !== null && !isDay(today))
    throw new WrongUse(`"${today}" is no day; write it as in 2024-06-01.`)
  return { json, help, today }
}
