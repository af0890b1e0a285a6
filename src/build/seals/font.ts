import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create, type Font, type Path } from 'fontkitten'

/** A stroke's edge: a closed run of commands in the font's units (1,000 to an em, y upwards). */
export type Outline = Path

const PACKAGE = '@fontsource/noto-serif-kr'
const resolve = createRequire(import.meta.url).resolve

/**
 * Noto Serif KR Bold (SIL Open Font License), as Fontsource cuts it: many small files, each for some ranges of
 * Unicode. Its brush-like strokes are what a carver's are closest to among the Hangul fonts of npm, and fontkitten
 * is the smallest library there that reads woff2.
 */
export function createFont(): (character: string) => Outline | null {
  const fonts = new Map<string, Font>()
  const ranges = readRanges()
  return (character) => {
    const code = character.codePointAt(0) ?? 0
    const part = ranges.find(({ from, to }) => from <= code && code <= to)?.part
    if (part === undefined) return null
    const font = fonts.get(part) ?? readFont(part)
    fonts.set(part, font)
    return font.hasGlyphForCodePoint(code) ? font.glyphForCodePoint(code).path : null
  }
}

/** Which file has which characters: `unicode.json` says "U+d723-d728,U+d72a" by file. */
function readRanges(): { part: string; from: number; to: number }[] {
  const byPart: Record<string, string> = JSON.parse(
    readFileSync(resolve(`${PACKAGE}/unicode.json`), 'utf8'),
  )
  return Object.entries(byPart).flatMap(([part, list]) =>
    list.split(',').map((range) => {
      const [from = '', to = from] = range.replace('U+', '').split('-')
      return { part: part.replace(/[[\]]/g, ''), from: parseInt(from, 16), to: parseInt(to, 16) }
    }),
  )
}

function readFont(part: string): Font {
  const file = resolve(`${PACKAGE}/files/noto-serif-kr-${part}-700-normal.woff2`)
  const font = create(readFileSync(file))
  if (font.isCollection) throw new Error(`${file} holds several fonts`)
  return font
}
