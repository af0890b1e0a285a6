/**
 * Where the marks of one lane go. A mark keeps its place in time; what overlaps moves down a row, and a label that
 * finds no room beside its mark in any of the first rows is left out (the list has it).
 */

/** What a mark covers, in pixels: the band of its days, and the middle where its shape stands. */
export type Band = { left: number; right: number; middle: number }
/** The same with the width of its label. */
export type Extent = Band & { label: number }

/** On which side of the shape the label stands; null where it is left out. Rows count from 0. */
export type Place = { row: number; side: 'left' | 'right' | null }

/** Half of a shape, with air around it. */
const SHAPE = 11
/** Between a shape's middle and its label. */
const LABEL_GAP = 13
/** Between a band's end and a label beyond it. */
const BAND_GAP = 4
/** Air between two marks of a row. */
const AIR = 6
/** More rows than these would make a lane hard to follow. */
const LABEL_ROWS = 6

type Span = { left: number; right: number; side: Place['side'] }

/** @param width pixels of the lane: no label goes beyond. */
export function placeMarks(extents: readonly Extent[], width: number): Place[] {
  const rows: Span[][] = []
  return extents.map((extent) => {
    const bare = { ...bareSpan(extent), side: null }
    const candidates = Array.from({ length: LABEL_ROWS }, (_, row) =>
      labelledSpans(extent, width).map((span) => ({ row, span })),
    ).flat()
    const { row, span } =
      candidates.find(({ row, span }) => isFree(rows[row], span)) ?? firstFree(rows, bare)
    rows[row] = [...(rows[row] ?? []), span]
    return { row, side: span.side }
  })
}

function bareSpan({ left, right, middle }: Band): { left: number; right: number } {
  return { left: Math.min(left, middle - SHAPE), right: Math.max(right, middle + SHAPE) }
}

/**
 * How far from the middle the label begins, the same on both sides: beside the shape where all of it fits on the
 * band or there is no band, else beyond the band's end, since half on it would be hard to read.
 */
export function labelDistance({ label, ...band }: Extent): number {
  return label <= roomOn(band) ? LABEL_GAP : distanceBeyond(band)
}

/** The widest that a label may be to stand inside the lane: on its band, or beyond it on the side that has more room. */
export function widestLabel(band: Band, width: number): number {
  const side = Math.max(band.middle, width - band.middle)
  return Math.max(roomOn(band), side - distanceBeyond(band))
}

const roomOn = ({ left, right }: Band) => (right - left) / 2 - LABEL_GAP
const distanceBeyond = ({ left, right }: Band) => Math.max(LABEL_GAP, (right - left) / 2 + BAND_GAP)

/** With the label at the right, else at the left, of those that stay inside. */
function labelledSpans(extent: Extent, width: number): Span[] {
  const { left, right } = bareSpan(extent)
  const { middle, label } = extent
  const reach = labelDistance(extent) + label
  const spans: Span[] = []
  if (middle + reach <= width)
    spans.push({ left, right: Math.max(right, middle + reach), side: 'right' })
  if (middle - reach >= 0) spans.push({ left: Math.min(left, middle - reach), right, side: 'left' })
  return spans
}

function isFree(row: readonly Span[] | undefined, { left, right }: Span): boolean {
  return !row?.some((other) => left < other.right + AIR && right > other.left - AIR)
}

function firstFree(rows: readonly Span[][], span: Span): { row: number; span: Span } {
  const row = rows.findIndex((spans) => isFree(spans, span))
  return { row: row < 0 ? rows.length : row, span }
}
