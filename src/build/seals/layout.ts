/** A part of the seal's box of 100 by 100 that one sign fills. */
export type Cell = { x: number; y: number; width: number; height: number }

/** Where the frame ends and the carving begins, and the width of what is left between two signs. */
const EDGE = 13
const SIDE = 100 - 2 * EDGE
const GAP = 4

/** Cells of one size from `start` on, so many that they fill the carving's side. */
function spread(count: number): { start: number; length: number }[] {
  const length = (SIDE - GAP * (count - 1)) / count
  return Array.from({ length: count }, (_, i) => ({ start: EDGE + i * (length + GAP), length }))
}

/**
 * The cells of a Hangul name of so many syllables, in its order. A seal is read from top to bottom and from right to
 * left: of three syllables the family name stands tall on the right and the given name on the left; two make
 * one column; four a square.
 */
export function hangulCells(count: number): Cell[] {
  const columns = count <= 2 ? [count] : [Math.floor(count / 2), Math.ceil(count / 2)]
  return columns.flatMap((rows, i) => {
    const { start: x, length: width } = spread(columns.length).at(-1 - i)!
    return spread(rows).map(({ start: y, length: height }) => ({ x, y, width, height }))
  })
}

/** The cells of one or two Latin letters: a row from left to right, as much higher than wide as a narrow letter. */
export function latinCells(count: number): Cell[] {
  const height = count === 1 ? SIDE : SIDE * 0.7
  const y = 50 - height / 2
  return spread(count).map(({ start: x, length: width }) => ({ x, y, width, height }))
}
