import { useRef } from 'react'
import type { Lane } from '#model/record.ts'
import { DrawnMarkLink } from './drawn-mark.tsx'
import { layOut, ROW } from './lay-out.ts'
import { markKey, type TimelineNames } from './mark-words.ts'
import { scaleOf, type Tick } from './scale.ts'
import { fitText } from './text-width.ts'
import { useWidth } from './use-width.ts'

const AXIS = 34
const NAME = 14
/** Room for the last mark's shape, which stands round its day. */
const EDGE = 12

/**
 * The timeline as a drawing: for the eye and the mouse only, since the list beside it says the same.
 *
 * @param lanes at least one, none of them empty.
 * @param lit the mark to point out, as `markKey` names it.
 */
export function Drawing({
  lanes,
  range,
  names,
  lit,
}: {
  lanes: readonly Lane[]
  range: { from: string | null; to: string | null }
  names: TimelineNames
  lit: string | null
}) {
  const box = useRef<HTMLDivElement>(null)
  const full = useWidth(box)
  const left = full < 800 ? 116 : 160
  const width = full - left - 2 * EDGE
  const scale = scaleOf(
    lanes.flatMap(({ marks }) => marks),
    range,
    width,
  )
  const nameOf = (event: string) => names.event(event)?.name ?? event
  const drawn = layOut(lanes, scale, width, nameOf)
  const last = drawn.at(-1)!
  const height = last.top + last.height
  return (
    <div ref={box} aria-hidden="true">
      <svg width={full} height={AXIS + height} className="block max-w-full font-text">
        <g transform={`translate(${left + EDGE} ${AXIS})`}>
          <Grid ticks={scale.ticks} height={height} />
          {drawn.map(({ lane, top, height, marks }) => (
            <g key={lane.person} transform={`translate(0 ${top})`}>
              <line
                x1={-left - EDGE}
                x2={width + EDGE}
                y1={height}
                y2={height}
                stroke="var(--color-line)"
              />
              <LaneName lane={lane} names={names} x={-left - EDGE} width={left} />
              {marks.map((one) => {
                const key = markKey(lane, one.mark)
                return (
                  <DrawnMarkLink
                    key={key}
                    drawn={one}
                    name={nameOf(one.mark.event)}
                    lit={lit === key}
                  />
                )
              })}
            </g>
          ))}
        </g>
      </svg>
    </div>
  )
}

function LaneName({
  lane,
  names,
  x,
  width,
}: {
  lane: Lane
  names: TimelineNames
  x: number
  width: number
}) {
  const name = names.person(lane.person)?.name ?? lane.person
  return (
    <text
      x={x}
      y={ROW / 2 + 7}
      dominantBaseline="central"
      fontSize={NAME}
      className="fill-ink font-medium"
    >
      <title>{name}</title>
      {fitText(name, NAME, width - 6)}
    </text>
  )
}

function Grid({ ticks, height }: { ticks: readonly Tick[]; height: number }) {
  return ticks.map(({ x, label, strong }) => (
    <g key={label + String(x)}>
      <line
        x1={x}
        x2={x}
        y2={height}
        stroke="var(--color-line)"
        {...(strong ? {} : { strokeDasharray: '2 4' })}
      />
      <text
        x={x + 4}
        y={-14}
        fontSize="12.5"
        className={strong ? 'fill-ink font-semibold' : 'fill-soft'}
      >
        {label}
      </text>
    </g>
  ))
}
