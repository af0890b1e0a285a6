import type { Source } from '#model/article.ts'
import type { Problem } from '#model/problem.ts'
import { problemIn } from './problem-in.ts'

/** The largest file that is read, in bytes. An article has some 5 kB, so a larger file is a mistake or an attack. */
export const MAX_BYTES = 5_000_000

/**
 * The text of a file: UTF-8 without its byte order mark, line ends as `\n`. Null with a problem where the file
 * is empty, too large or not text.
 */
export function decode({ file, content }: Source): { text: string | null; problems: Problem[] } {
  const refuse = (rule: string, message: string, hint: string, line: number | null = null) => ({
    text: null,
    problems: [problemIn(file, line, rule, message, hint)],
  })
  if (content.length > MAX_BYTES)
    return refuse('too-large', 'is larger than 5 MB', 'cut it into several files')
  if (isBinary(content)) return refuse('not-text', 'is not text', 'save it as text in UTF-8')
  const text = typeof content === 'string' ? content : utf8(content)
  if (text === null) {
    const line = typeof content === 'string' ? null : badLine(content)
    return refuse('not-utf8', 'is not UTF-8', 'save it as UTF-8', line)
  }
  if (text.trim() === '') return refuse('empty', 'is empty', 'write something into it or delete it')
  return { text: text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'), problems: [] }
}

/** No text holds a zero byte; pictures, archives and UTF-16 do. */
function isBinary(content: Uint8Array | string): boolean {
  return typeof content === 'string' ? content.includes('\0') : content.includes(0)
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The first line that is not UTF-8. No character of several bytes holds a line end, so lines can be tried alone. */
function badLine(bytes: Uint8Array): number {
  let line = 1
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(0x0a, start)
    const next = end === -1 ? bytes.length : end + 1
    if (utf8(bytes.subarray(start, next)) === null) break
    start = next
  }
  return line
}
