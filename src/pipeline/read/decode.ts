import type { Source } from '#model/article.ts'
import type { Problem } from '#model/problem.ts'
import { type Read, readBytes } from './encoding.ts'
import { problemIn } from './problem-in.ts'

/** The largest file that is read, in bytes. An article has some 5 kB, so a larger file is a mistake or an attack. */
export const MAX_BYTES = 5_000_000

export type Decoded = { text: string | null; problems: Problem[] }

/**
 * The text of a file, without its byte order mark, line ends as `\n`. Null with a problem where the file is empty, too
 * large or not text. Where its encoding had to be guessed, a problem tells the guess, and the text is there.
 */
export function decode({ file, content }: Source): Decoded {
  const refuse = (rule: string, message: string, hint: string, line: number | null = null) => ({
    text: null,
    problems: [problemIn(file, line, rule, message, hint)],
  })
  if (content.length > MAX_BYTES)
    return refuse('too-large', 'is larger than 5 MB', 'cut it into several files')
  const read: Read | null =
    typeof content === 'string'
      ? { text: content, encoding: 'utf-8', isGuess: false }
      : readBytes(content)
  if (isBinary(read?.text ?? content))
    return refuse('not-text', 'is not text', 'save it as text in UTF-8')
  if (read === null) {
    const line = typeof content === 'string' ? null : badLine(content)
    return refuse('encoding', 'is in no encoding that is known', 'save it as UTF-8', line)
  }
  const text = read.text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  if (text.trim() === '') return refuse('empty', 'is empty', 'write something into it or delete it')
  return { text, problems: read.isGuess ? [guessed(file, read.encoding)] : [] }
}

/** No text holds a zero; pictures and archives do. */
function isBinary(content: Uint8Array | string): boolean {
  return typeof content === 'string' ? content.includes('\0') : content.includes(0)
}

function guessed(file: string, encoding: string): Problem {
  const message = `is not UTF-8, and was read as ${encoding}`
  return { ...problemIn(file, null, 'encoding', message, 'save it as UTF-8'), fatal: false }
}

/** The first line that is not UTF-8. No character of several bytes holds a line end, so lines can be tried alone. */
function badLine(bytes: Uint8Array): number {
  let line = 1
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(0x0a, start)
    const next = end === -1 ? bytes.length : end + 1
    if (!isUtf8(bytes.subarray(start, next))) break
    start = next
  }
  return line
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
