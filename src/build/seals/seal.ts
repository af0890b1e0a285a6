import { createFont } from './font.ts'
import { type Cell, hangulCells, latinCells } from './layout.ts'
import { type Contour, contoursOf } from './outline.ts'
import { pathOf } from './path.ts'
import { simplify } from './simplify.ts'
import { unite } from './union.ts'

/** How far, of 100, the cut edge may stray from the font's: half a pixel in the largest seal, of 132 pixels. */
const TOLERANCE = 0.4

/** Signs that a seal has room for; the names of groups may have more. */
const MOST_SYLLABLES = 4
const MOST_INITIALS = 2

/** The signs of a seal, their places, and how much more one may be stretched one way than the other. */
type Plan = { signs: string[]; cells: (count: number) => Cell[]; stretch: number }

/**
 * A cutter of seals: the Hangul name (null where it is not known) and the name in Latin letters in, one SVG path
 * in a box of 100 by 100 out, without frame or colour. Without Hangul the seal shows the name's Latin initials: it
 * is never guessed. Signs that the font does not have are left out; a name of only such gives an empty path.
 */
export function createSealCutter(): (hangul: string | null, name: string) => string {
  const outlineOf = createFont()
  const seals = new Map<string, string>()
  return (hangul, name) => {
    const plan = planOf(hangul, name)
    const key = plan.signs.join('')
    const path = seals.get(key) ?? cut(plan, outlineOf)
    seals.set(key, path)
    return path
  }
}

function planOf(hangul: string | null, name: string): Plan {
  const syllables = hangul?.normalize('NFC').match(/[가-힣]/g)
  if (syllables)
    return { signs: syllables.slice(0, MOST_SYLLABLES), cells: hangulCells, stretch: 1.6 }
  return { signs: initials(name).slice(0, MOST_INITIALS), cells: latinCells, stretch: 2.1 }
}

/** K, S and H of "Kim Seon Ho", I and U of "IU"; of a name without capitals its first letter. */
function initials(name: string): string[] {
  const letters = name.normalize('NFD')
  return letters.match(/\p{Lu}/gu) ?? [/[\p{L}\p{N}]/u.exec(letters)?.[0].toUpperCase() ?? '']
}

function cut({ signs, cells, stretch }: Plan, outlineOf: ReturnType<typeof createFont>): string {
  const glyphs = signs.flatMap((sign) => outlineOf(sign) ?? [])
  const places = cells(glyphs.length)
  const carved = glyphs.flatMap((glyph, i) => fit(contoursOf(glyph), places[i]!, stretch))
  return pathOf(unite(carved).map((contour) => simplify(contour, TOLERANCE)))
}

/** Moves a glyph into the middle of its cell and stretches it to fill it, within reason. */
function fit(contours: Contour[], cell: Cell, stretch: number): Contour[] {
  const xs = contours.flat().map(([x]) => x)
  const ys = contours.flat().map(([, y]) => y)
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top]
  const across = cell.width / width
  const down = cell.height / height
  const scaleX = Math.min(across, down * stretch)
  const scaleY = Math.min(down, across * stretch)
  const x0 = cell.x + (cell.width - width * scaleX) / 2
  const y0 = cell.y + (cell.height - height * scaleY) / 2
  return contours.map((contour) =>
    contour.map(([x, y]) => [x0 + (x - left) * scaleX, y0 + (y - top) * scaleY]),
  )
}
