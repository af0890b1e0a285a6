import { copyFileSync, existsSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { COPIES } from './published-names.ts'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** What a browser is sent as text. Pictures and fonts are compressed already. */
const TEXT = /\.(?:html|js|css|json|webmanifest|svg|xml|txt|csv|ics)$/

/** Bytes that fit into one packet: what is smaller does not come sooner. */
const ONE_PACKET = 1_200

/** Scripts and styles are few. */
const EVERY_READER = /^assets\//

/** Brotli's quality: 11 takes tens of times as long as 5 for a few bytes fewer, so it is for what every reader loads. */
const quality = (name: string) => (EVERY_READER.test(name) ? 11 : 5)

/**
 * Writes a file's compressed copies beside it, where it is text that gains from them.
 *
 * @param name the file's, below the folder of its site.
 * @param published where the same file may have been published before: if it was, its copies are taken from there.
 */
export async function compress(site: string, name: string, published: string): Promise<void> {
  if (!TEXT.test(name)) return
  const file = join(site, name)
  const text = await readFile(file)
  if (text.length <= ONE_PACKET) return
  if (await hasCopiesOf(published, text)) {
    for (const end of COPIES) copyFileSync(published + end, file + end)
    return
  }
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality(name),
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  }
  const [smallest, small] = await Promise.all([brotli(text, { params }), zip(text, { level: 9 })])
  // At one go each: Ctrl-C would end the program between two pieces.
  writeFileSync(`${file}.br`, smallest)
  writeFileSync(`${file}.gz`, small)
}

/** True where a file with its copies stands, and has this content. */
async function hasCopiesOf(published: string, text: Buffer): Promise<boolean> {
  if (!COPIES.every((end) => existsSync(published + end))) return false
  return text.equals(await readFile(published))
}
