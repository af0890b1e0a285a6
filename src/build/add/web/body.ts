import { MAX_BYTES } from '#pipeline/read/decode.ts'
import { Refused } from './refused.ts'

/**
 * The bytes of an answer, unpacked. Stops as soon as there are more than `read` takes, so that neither a large
 * file nor a small one that unpacks to a large one (a gzip bomb) is ever held.
 */
export async function bodyOf({ body }: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body ?? []) {
    size += chunk.length
    if (size > MAX_BYTES) throw new Refused('is larger than 5 MB')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
