import type { Contour, Point } from './outline.ts'

/** The polygon without the points that it does not need to stay within `tolerance` of itself (Douglas and Peucker). */
export function simplify(contour: Contour, tolerance: number): Contour {
  const far = farthest(contour, contour[0]!)
  const there = contour.slice(0, far + 1)
  const back = [...contour.slice(far), contour[0]!]
  return [...thin(there, tolerance).slice(0, -1), ...thin(back, tolerance).slice(0, -1)]
}

function thin(line: Point[], tolerance: number): Point[] {
  const first = line[0]!
  const last = line.at(-1)!
  const off = line.map((point) => distance(point, first, last))
  const most = off.indexOf(Math.max(...off))
  if (off[most]! <= tolerance) return [first, last]
  return [
    ...thin(line.slice(0, most + 1), tolerance).slice(0, -1),
    ...thin(line.slice(most), tolerance),
  ]
}

function farthest(contour: Contour, from: Point): number {
  const away = contour.map(([x, y]) => Math.hypot(x - from[0], y - from[1]))
  return away.indexOf(Math.max(...away))
}

/** How far a point is from the stretch between two others. */
function distance([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const [dx, dy] = [x2 - x1, y2 - y1]
  const along = dx || dy ? ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy) : 0
  const t = Math.min(1, Math.max(0, along))
  return Math.hypot(x - x1 - t * dx, y - y1 - t * dy)
}
