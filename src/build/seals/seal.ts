import { createFont } from './font.ts'
import { type Cell, cellsFor } from './layout.ts'
import { type Contour, contoursOf } from './outline.ts'
import { pathOf } from './path.ts'
import { simplify } from './simplify.ts'
import { unite } from './union.ts'

/** How far, of 100, the cut edge may stray from the font's: half a pixel in a seal of 132 pixels. */
const TOLERANCE = 0.4

/** How much more a syllable may be stretched one way than the other before it looks wrong. */
const MOST_STRETCH = 1.6

/** Syllables that a seal has room for; the names of groups may have more. */
const MOST_SYLLABLES = 4

/**
 * A cutter of seals: the Hangul name (null where it is not known) and the name in Latin letters in, one SVG path
 * in a box of 100 by 100 out, without frame or colour. Without Hangul the seal shows the name's Latin initials: it
 * is never guessed. A name that the font does not have gives an empty path.
 */
export function createSealCutter(): (hangul: string | null, name: string) => string {
  const outlineOf = createFont()
  const cut = new Map<string, string>()
  return (hangul, name) => {
    const signs = syllables(hangul) ?? initials(name)
    const known = cut.get(signs)
    if (known !== undefined) return known
    const glyphs = Array.from(signs).flatMap((sign) => outlineOf(sign) ?? [])
    const cells = cellsFor(glyphs.length)
    const contours = glyphs.flatMap((glyph, i) => fit(contoursOf(glyph), cells[i]!))
    const path = pathOf(unite(contours).map((contour) => simplify(contour, TOLERANCE)))
    cut.set(signs, path)
    return path
  }
}

function syllables(hangul: string | null): string | null {
  const found = hangul?.match(/\p{Script=Hangul}/gu)
  return found ? found.slice(0, MOST_SYLLABLES).join('') : null
}

/** 'KS' of 'Kim Seon Ho'. */
function initials(name: string): string {
  const words = name.normalize('NFD').match(/\p{Script=Latin}+/gu) ?? []
  return words
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('')
}

/** Moves and stretches a glyph into the middle of its cell. */
function fit(contours: Contour[], cell: Cell): Contour[] {
  const xs = contours.flat().map(([x]) => x)
  const ys = contours.flat().map(([, y]) => y)
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top]
  const across = cell.width / width
  const down = cell.height / height
  const scaleX = Math.min(across, down * MOST_STRETCH)
  const scaleY = Math.min(down, across * MOST_STRETCH)
  const x0 = cell.x + (cell.width - width * scaleX) / 2
  const y0 = cell.y + (cell.height - height * scaleY) / 2
  return contours.map((contour) =>
    contour.map(([x, y]) => [x0 + (x - left) * scaleX, y0 + (y - top) * scaleY]),
  )
}
