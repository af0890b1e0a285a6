import type { Path } from 'fontkit'

export type Point = readonly [x: number, y: number]

/** A closed edge as the points of a polygon, the last joined to the first. */
export type Contour = Point[]

/** Points that a curve is cut into: at the size of a seal, more make no difference. */
const STEPS = 6

/** A glyph's edges as polygons, with y downwards as on a page. */
export function contoursOf(path: Path): Contour[] {
  const contours: Contour[] = []
  let contour: Contour = []
  for (const { command, args } of path.commands) {
    const points = pairs(args).map(([x, y]): Point => [x, -y])
    if (command === 'moveTo') contours.push((contour = points))
    else if (command !== 'closePath') contour.push(...curve([contour.at(-1)!, ...points]))
  }
  return contours.filter(({ length }) => length > 2)
}

function pairs(numbers: readonly number[]): Point[] {
  const points: Point[] = []
  for (let i = 0; i + 1 < numbers.length; i += 2) points.push([numbers[i]!, numbers[i + 1]!])
  return points
}

/** Points on the Bezier curve of some control points, without the first. A line needs only its end. */
function curve(controls: Point[]): Point[] {
  if (controls.length === 2) return controls.slice(1)
  return Array.from({ length: STEPS }, (_, step) => pointAt(controls, (step + 1) / STEPS))
}

/** De Casteljau: halve the distances between the controls until one point is left. */
function pointAt(controls: Point[], t: number): Point {
  if (controls.length === 1) return controls[0]!
  const between = controls.slice(1).map(([x, y], i): Point => {
    const [x0, y0] = controls[i]!
    return [x0 + (x - x0) * t, y0 + (y - y0) * t]
  })
  return pointAt(between, t)
}
