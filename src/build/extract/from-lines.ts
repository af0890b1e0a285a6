import * as v from 'valibot'
import type { Source } from '#model/article.ts'
import type { Problem } from '#model/problem.ts'
import { MAX_BYTES } from '#pipeline/read/decode.ts'
import { byteLines } from './byte-lines.ts'
import { unread } from './unread.ts'

/** JSON may write a character in six (`\u0041`); no article that is read has a longer line. */
const MOST_BYTES = MAX_BYTES * 6

/** What a line holds. Other keys may stand beside these. */
const Line = v.object({ file: v.string(), text: v.string() })

/** The articles in NDJSON lines, one by one. Empty lines are none. */
export async function* fromLines(
  stream: AsyncIterable<Uint8Array>,
): AsyncGenerator<Source | Problem> {
  for await (const { number, bytes } of byteLines(stream, MOST_BYTES)) {
    const item = bytes === null ? 'is longer than any article' : sourceOf(bytes)
    if (item === null) continue
    yield typeof item === 'string'
      ? unread('standard input', number, item, 'write {"file": "name.txt", "text": "..."} in UTF-8')
      : item
  }
}

/** The article in a line; null for an empty line; what is wrong with it. */
function sourceOf(bytes: Uint8Array): Source | string | null {
  try {
    const json = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (json.trim() === '') return null
    const { file, text } = v.parse(Line, JSON.parse(json))
    return { file, content: text }
  } catch {
    return 'is no article'
  }
}
