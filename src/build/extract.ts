import { open } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import type { Source } from '#model/article.ts'
import type { Catalogue } from '#model/catalogue.ts'
import type { Problem } from '#model/problem.ts'
import { problemLine } from '#model/problem.ts'
import { readArticle } from '#pipeline/run.ts'
import { extractRecord } from './extract-record.ts'
import { loadContent } from './load-content.ts'

/** The streams of a process. */
type Streams = { stdin: Readable; stdout: Writable; stderr: Writable }

/** A file is refused by `read` above 5 MB; so much of a larger one is read to find that out. */
const MOST_BYTES = 5_000_001

/**
 * `npm run extract -- FILE...`: one JSON line on standard output for each article, in the form that
 * `extract-record.ts` tells. Without files, NDJSON lines `{"file", "text"}` are read from standard input.
 * A file that cannot be read is named on standard error and the others go on. Articles are read, written and
 * forgotten one by one. The exit code: 1 where any was not read, else 0.
 */
export async function extract(
  args: string[],
  { stdin, stdout, stderr }: Streams,
  folder = process.env['DOJANG_CONTENT'] ?? 'content',
): Promise<number> {
  const { catalogue } = await loadContent(folder)
  const sources = args.length > 0 ? fromFiles(args) : fromLines(stdin)
  let code = 0
  for await (const source of sources) {
    const { line, problems } =
      'content' in source ? extracted(source, catalogue) : { line: null, problems: [source] }
    for (const problem of problems) stderr.write(`${problemLine(problem)}\n`)
    if (line === null) code = 1
    else if (!stdout.write(`${line}\n`)) await drained(stdout)
  }
  return code
}

function extracted(
  source: Source,
  catalogue: Catalogue,
): { line: string | null; problems: Problem[] } {
  const { article, problems } = readArticle(source, catalogue)
  return { line: article && JSON.stringify(extractRecord(article)), problems }
}

async function* fromFiles(files: string[]): AsyncGenerator<Source | Problem> {
  for (const file of files) yield await fromFile(file)
}

async function fromFile(file: string): Promise<Source | Problem> {
  try {
    const handle = await open(file)
    try {
      const { size } = await handle.stat()
      const { buffer, bytesRead } = await handle.read(new Uint8Array(Math.min(size, MOST_BYTES)))
      return { file, content: buffer.subarray(0, bytesRead) }
    } finally {
      await handle.close()
    }
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    return unread(
      file,
      null,
      missing ? 'is not there' : 'cannot be opened',
      'give the path of a .txt, .md or .html file',
    )
  }
}

async function* fromLines(stdin: Readable): AsyncGenerator<Source | Problem> {
  let number = 0
  for await (const line of createInterface({ input: stdin, crlfDelay: Infinity })) {
    number++
    if (line.trim() !== '')
      yield (
        sourceOf(line) ??
        unread(
          'standard input',
          number,
          'is no article',
          'write {"file": "name.txt", "text": "..."}',
        )
      )
  }
}

function sourceOf(line: string): Source | null {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value !== 'object' || value === null || !('file' in value) || !('text' in value))
      return null
    const { file, text } = value
    return typeof file === 'string' && typeof text === 'string' ? { file, content: text } : null
  } catch {
    return null
  }
}

function unread(file: string, line: number | null, message: string, hint: string): Problem {
  return { file, line, rule: 'unread', message, hint, fatal: true }
}

function drained(stdout: Writable): Promise<void> {
  return new Promise((resolve) => stdout.once('drain', resolve))
}
