import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create, type Font } from 'fontkit'

const resolve = createRequire(import.meta.url).resolve

/**
 * A font as Fontsource cuts it: many small files, each for some ranges of Unicode, of which only those are read that
 * are needed. `name` is the package's ("noto-serif-kr" of @fontsource/noto-serif-kr). What comes back gives the font
 * that has a character; null where none has.
 */
export function createSubsets(name: string, weight: number): (character: string) => Font | null {
  const fonts = new Map<string, Font>()
  const ranges = readRanges(name)
  return (character) => {
    const code = character.codePointAt(0) ?? 0
    // Files overlap: what one of them promises and lacks, another may have.
    for (const { part, from, to } of ranges) {
      if (code < from || code > to) continue
      const font = fonts.get(part) ?? readFont(name, part, weight)
      fonts.set(part, font)
      if (font.hasGlyphForCodePoint(code)) return font
    }
    return null
  }
}

/** Which file has which characters: `unicode.json` says "U+d723-d728,U+d72a" by file. */
function readRanges(name: string): { part: string; from: number; to: number }[] {
  const byPart: Record<string, string> = JSON.parse(
    readFileSync(resolve(`@fontsource/${name}/unicode.json`), 'utf8'),
  )
  return Object.entries(byPart).flatMap(([part, list]) =>
    list.split(',').map((range) => {
      const [from = '', to = from] = range.replace('U+', '').split('-')
      return { part: part.replace(/[[\]]/g, ''), from: parseInt(from, 16), to: parseInt(to, 16) }
    }),
  )
}

function readFont(name: string, part: string, weight: number): Font {
  const file = resolve(`@fontsource/${name}/files/${name}-${part}-${weight}-normal.woff2`)
  const font = create(readFileSync(file))
  if ('fonts' in font) throw new Error(`${file} holds several fonts`)
  return font
}
