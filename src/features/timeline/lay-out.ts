import { dayNumber } from '#model/archive/archive.ts'
import type { Lane, Mark } from '#model/record.ts'
import { type Band, labelDistance, placeMarks, widestLabel } from './place-marks.ts'
import { type Scale } from './scale.ts'
import { fitText, textWidth } from './text-width.ts'

/** Pixels. `LABEL` is the font size of labels, `ROW` the height of a row of marks. */
export const LABEL = 12.5
export const ROW = 26
const LANE_AIR = 14
/** A longer label would push too many others down. */
const WIDEST_LABEL = 300

/** A mark as it is drawn, in pixels from the lane's left and top. */
export type DrawnMark = {
  mark: Mark
  x: number
  y: number
  /** The days that it may be; null for an exact one. */
  band: { x: number; width: number } | null
  label: { x: number; text: string; side: 'left' | 'right' } | null
}

export type DrawnLane = { lane: Lane; top: number; height: number; marks: DrawnMark[] }

/** Draws lanes below each other. `name` gives an event's name. */
export function layOut(
  lanes: readonly Lane[],
  { x }: Scale,
  width: number,
  name: (event: string) => string,
): DrawnLane[] {
  let top = 0
  return lanes.map((lane) => {
    const bands = lane.marks.map((mark) => bandOf(mark, x))
    const texts = lane.marks.map(({ event }, i) =>
      fitText(name(event), LABEL, Math.min(WIDEST_LABEL, widestLabel(bands[i]!, width))),
    )
    const extents = bands.map((band, i) => ({ ...band, label: textWidth(texts[i]!, LABEL) }))
    const places = placeMarks(extents, width)
    const rows = Math.max(1, ...places.map(({ row }) => row + 1))
    const height = rows * ROW + LANE_AIR
    const marks = places.map(({ row, side }, i): DrawnMark => {
      const { left, right, middle } = extents[i]!
      return {
        mark: lane.marks[i]!,
        x: middle,
        y: LANE_AIR / 2 + row * ROW + ROW / 2,
        band: right > left ? { x: left, width: right - left } : null,
        label: side && {
          text: texts[i]!,
          side,
          x: middle + labelDistance(extents[i]!) * (side === 'right' ? 1 : -1),
        },
      }
    })
    const drawn = { lane, top, height, marks }
    top += height
    return drawn
  })
}

/** An exact day is a point; of an inexact one the band is drawn, with the shape in its middle. */
function bandOf({ from, to }: Mark, x: Scale['x']): Band {
  const left = x(dayNumber(from))
  const right = from === to ? left : x(dayNumber(to) + 1)
  return { left, right, middle: (left + right) / 2 }
}
