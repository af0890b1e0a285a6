/** A part of the seal's box of 100 by 100 that one syllable fills. */
export type Cell = { x: number; y: number; width: number; height: number }

/** Where the frame ends and the carving begins, and the width of what is left between two syllables. */
const EDGE = 13
const SIDE = 100 - 2 * EDGE
const GAP = 4

/** A column of so many cells, from top to bottom. */
function column(x: number, width: number, count: number): Cell[] {
  const height = (SIDE - GAP * (count - 1)) / count
  return Array.from({ length: count }, (_, i) => ({
    x,
    y: EDGE + i * (height + GAP),
    width,
    height,
  }))
}

/**
 * The cells of a name of so many syllables, in its order. A seal is read from top to bottom and from right to left:
 * of three syllables the family name stands tall on the right and the given name on the left; two make one
 * column; four a square of two columns.
 */
export function cellsFor(count: number): Cell[] {
  if (count <= 2) return column(EDGE, SIDE, count)
  const right = Math.floor(count / 2)
  const width = (SIDE - GAP) / 2
  return [...column(EDGE + width + GAP, width, right), ...column(EDGE, width, count - right)]
}
