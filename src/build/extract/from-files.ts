import { open } from 'node:fs/promises'
import type { Source } from '#model/article.ts'
import type { Problem } from '#model/problem.ts'
import { MAX_BYTES } from '#pipeline/read/decode.ts'
import { unread } from './unread.ts'

/** The articles in some files, one by one. Of a file that is too large no more is read than shows it. */
export async function* fromFiles(files: readonly string[]): AsyncGenerator<Source | Problem> {
  for (const file of files) yield await fromFile(file)
}

async function fromFile(file: string): Promise<Source | Problem> {
  try {
    const handle = await open(file)
    try {
      const { size } = await handle.stat()
      const { buffer, bytesRead } = await handle.read(new Uint8Array(Math.min(size, MAX_BYTES + 1)))
      return { file, content: buffer.subarray(0, bytesRead) }
    } finally {
      await handle.close()
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    const message = code === 'ENOENT' ? 'is not there' : 'cannot be opened'
    return unread(file, null, message, 'give the path of a .txt, .md or .html file')
  }
}
