import { decodeBytes } from '#pipeline/text/decode-bytes.ts'
import { htmlText } from '#pipeline/text/html-text.ts'
import { linesOf } from '#pipeline/text/lines.ts'

/** Control characters but tab and line end. Files and feeds may hold them; no article means them. */
const CONTROLS = /[^\P{Cc}\t\n]/gu

/** Text without control characters. */
export function withoutControls(text: string): string {
  return text.replace(CONTROLS, '')
}

/**
 * The text of a piece of HTML, a block a line. A plain text keeps its lines. Throws where the piece is made to hang
 * a parser; the message finishes the sentence "it ...".
 */
export function textOfPiece(html: string): string {
  const lines = /[<&]/.test(html) ? htmlText(pageOf(html)) : html
  return linesOf(withoutControls(lines))
    .map((line) => line.text)
    .join('\n')
}

/** A piece of HTML as a page. Where it has no tag, its lines are blocks. */
function pageOf(html: string): string {
  const piece = /<[a-z!/]/i.test(html) ? html : html.replaceAll('\n', '<br>')
  return `<html><head></head><body>${piece}</body></html>`
}

/** A headline out of a feed: one line of text, whatever tags and entities stand in it. */
export function headlineOfPiece(html: string): string {
  return textOfPiece(html).replace(/\s+/g, ' ')
}

/** Bytes as text by the name of their encoding; as they are where it is UTF-8, not told, or does not fit. */
export function decoded(bytes: Uint8Array, charset: string | null): Uint8Array | string {
  if (charset === null || /^utf-?8$/i.test(charset)) return bytes
  return decodeBytes(bytes, charset)?.text ?? bytes
}
