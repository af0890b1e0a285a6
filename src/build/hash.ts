import { createHash } from 'node:crypto'

/** SHA-256 over several parts, in hex; no two lists of parts run together. */
export function hash(...parts: (string | Uint8Array)[]): string {
  const sum = createHash('sha256')
  for (const part of parts) sum.update(`${part.length}:`).update(part)
  return sum.digest('hex')
}
