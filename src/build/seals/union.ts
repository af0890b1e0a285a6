import { FillRule, union } from 'clipper2-ts'
import type { Contour } from './outline.ts'

/** Clipper counts in whole numbers: steps of a hundredth are far below what can be seen. */
const FINE = 100

/**
 * The edges of the whole shape where strokes lie over each other. Hangul glyphs are drawn stroke by stroke; left so,
 * the hidden edges would cost bytes, and two strokes that only just meet would come apart when simplified.
 */
export function unite(contours: readonly Contour[]): Contour[] {
  const paths = contours.map((contour) =>
    contour.map(([x, y]) => ({ x: Math.round(x * FINE), y: Math.round(y * FINE), z: 0 })),
  )
  return union(paths, FillRule.NonZero).map((path) => path.map(({ x, y }) => [x / FINE, y / FINE]))
}
