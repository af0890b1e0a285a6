/** One line of a stream without its end, or null where it is longer than is taken. */
type Line = { number: number; bytes: Uint8Array | null }

const LINE_FEED = 0x0a

/**
 * The lines of a stream of bytes, numbered from 1. Of a line that is longer than `most` bytes nothing is kept, so
 * that a stream without line ends takes no memory.
 */
export async function* byteLines(
  chunks: AsyncIterable<Uint8Array>,
  most: number,
): AsyncGenerator<Line> {
  let number = 1
  let parts: Uint8Array[] = []
  let length = 0
  const add = (part: Uint8Array) => {
    length += part.length
    if (length > most) parts = []
    else parts.push(part)
  }
  const taken = (): Line => {
    const bytes = length > most ? null : Buffer.concat(parts)
    parts = []
    length = 0
    return { number: number++, bytes }
  }
  for await (const chunk of chunks) {
    let start = 0
    for (let end = 0; (end = chunk.indexOf(LINE_FEED, start)) >= 0; start = end + 1) {
      add(chunk.subarray(start, end))
      yield taken()
    }
    add(chunk.subarray(start))
  }
  if (length > 0) yield taken()
}
