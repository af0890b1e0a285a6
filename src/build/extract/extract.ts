import type { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { styleText } from 'node:util'
import { EMPTY_CATALOGUE } from '#model/catalogue.ts'
import { problemLine } from '#model/problem.ts'
import { loadContent } from '../load-content.ts'
import { plain } from '../plain.ts'
import { type Progress, progressOn, type Terminal } from '../progress.ts'
import { readEach } from '../reading/read-each.ts'
import { fromFiles } from './from-files.ts'
import { fromLines } from './from-lines.ts'
import { EXTRACT_USAGE, extractOptions } from './options.ts'

/** The streams of a process. */
type Streams = { stdin: Readable; stdout: Writable & { isTTY?: boolean }; stderr: Terminal }

/**
 * `npm run extract -- FILE...`: one JSON line on standard output for each article, in the form that
 * `extract-record.ts` tells. An article that cannot be read is named on standard error and the others go on.
 * Articles are read, written and forgotten, no faster than the output is taken. The exit code is given; throws `WrongUse`.
 */
export async function extract(args: string[], streams: Streams, folder: string): Promise<number> {
  const { stdin, stdout, stderr } = streams
  const options = extractOptions(args)
  if (options.help) {
    stdout.write(`${EXTRACT_USAGE}\n`)
    return 0
  }
  const content = await loadContent(folder)
  const known = options.withoutCatalogue ? { ...content, catalogue: EMPTY_CATALOGUE } : content
  const sources = options.files.length > 0 ? fromFiles(options.files) : fromLines(stdin)
  const shape = options.why ? 'account' : 'line'
  const total = options.files.length || null
  // Where the lines themselves run over the terminal, they are the progress.
  const progress: Progress | null = stdout.isTTY ? null : progressOn(stderr)
  let code = 0
  let done = 0
  async function* printed() {
    for await (const { article, problems } of readEach(sources, known, shape)) {
      progress?.count('reading articles', ++done, total)
      if (problems.length > 0) progress?.end()
      for (const problem of problems) stderr.write(`${oneLine(problemLine(problem))}\n`)
      if (article === null) code = 1
      else yield `${options.why && stdout.isTTY ? withHeadings(article) : article}\n`
    }
  }
  try {
    await pipeline(printed, stdout, { end: false })
  } catch (error) {
    // Who reads the output has enough of it, as `head` does.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) throw error
  }
  progress?.end()
  return code
}

/** An account with its headings in bold. */
function withHeadings(account: string): string {
  return account.replace(/^\S.*/gm, (heading) => styleText('bold', heading))
}

/** A file may be named by a stranger, with line ends and worse. */
const oneLine = (text: string) => plain(text.replace(/\s/g, ' '))
