import { useEffect, useRef } from 'react'
import { paths } from '#paths'
import { Link } from '#ui/link.tsx'
import { STATUS_LOOK } from '#ui/status-look.ts'
import { StatusShape } from '#ui/status-shape.tsx'
import { type DrawnMark, LABEL, ROW } from './lay-out.ts'
import { markWhen } from './mark-words.ts'

const SHAPE = 16
const BAND = 18

/** One mark of the drawing: the band of its days, its shape, its label. `lit`: the list's link to it has the focus. */
export function DrawnMarkLink({
  drawn: { mark, x, y, band, label },
  name,
  lit,
}: {
  drawn: DrawnMark
  name: string
  lit: boolean
}) {
  const { word, text } = STATUS_LOOK[mark.status]
  const link = useRef<HTMLAnchorElement>(null)
  // The browser brings the list's link into view, which is not where the mark is.
  useEffect(() => {
    if (lit) link.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [lit])
  return (
    <Link ref={link} to={paths.event(mark.event)} tabIndex={-1} className={`group ${text}`}>
      <title>{`${name}: ${word.toLowerCase()}, ${markWhen(mark)}`}</title>
      {band ? (
        <rect
          x={band.x}
          y={y - BAND / 2}
          width={Math.max(band.width, BAND)}
          height={BAND}
          rx={BAND / 2}
          fill="currentColor"
          fillOpacity="0.2"
        />
      ) : null}
      <rect x={x - ROW / 2} y={y - ROW / 2} width={ROW} height={ROW} fill="transparent" />
      {lit ? (
        <circle cx={x} cy={y} r={SHAPE - 4} fill="none" stroke="var(--color-ink)" strokeWidth="2" />
      ) : null}
      <circle cx={x} cy={y} r={SHAPE / 2} fill="var(--color-paper)" />
      <StatusShape
        status={mark.status}
        x={x - SHAPE / 2}
        y={y - SHAPE / 2}
        width={SHAPE}
        height={SHAPE}
      />
      {label ? (
        <text
          x={label.x}
          y={y}
          dominantBaseline="central"
          textAnchor={label.side === 'right' ? 'start' : 'end'}
          fontSize={LABEL}
          className={`fill-ink group-hover:underline ${lit ? 'underline' : ''}`}
        >
          {label.text}
        </text>
      ) : null}
    </Link>
  )
}
