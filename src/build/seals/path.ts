import type { Contour } from './outline.ts'

/**
 * Contours as the shortest SVG path: relative, in halves, without the signs and spaces that a reader of paths can
 * do without ("l3.5-.5.5 1").
 */
export function pathOf(contours: readonly Contour[]): string {
  return contours.map(closedPath).join('')
}

function closedPath(contour: Contour): string {
  // Steps are taken between rounded places, so that rounding does not add up along the way.
  const places = contour.map(([x, y]) => [Math.round(x * 2), Math.round(y * 2)] as const)
  const [startX, startY] = places[0]!
  const steps = places.slice(1).flatMap(([x, y], i) => {
    const [fromX, fromY] = places[i]!
    return x === fromX && y === fromY ? [] : [x - fromX, y - fromY]
  })
  return `M${numbers([startX, startY])}l${numbers(steps)}z`
}

function numbers(halves: readonly number[]): string {
  let text = ''
  for (const value of halves) {
    const number = String(value / 2).replace(/^(-?)0\./, '$1.')
    const joins =
      text === '' || number.startsWith('-') || (number.startsWith('.') && /\.\d*$/.test(text))
    text += joins ? number : ` ${number}`
  }
  return text
}
