import type { Seal } from '#model/record.ts'
import type { Status } from '#model/words.ts'
import { statusWord } from '../text/wording.ts'
import type { Type, Typesetter } from './typesetter.ts'

/** The light colours of `src/app/theme.css`, in the form that a rasteriser reads. */
export const PAPER = '#fcfaf6'
export const INK = '#1b1f29'
export const SOFT = '#555b66'
const SEAL = '#c93126'
const COLOURS: Record<Status, string> = {
  confirmed: '#00774b',
  'in-talks': '#345fb2',
  rumoured: '#925b00',
  denied: '#505561',
  withdrawn: '#a13170',
}

/** The shapes of `src/ui/status-shape.tsx`, in a box of 16 by 16. */
const SHAPES: Record<Status, string> = {
  confirmed: `<circle cx="8" cy="8" r="7"/><path d="M4.8 8.3l2.2 2.2 4.2-4.6" fill="none" stroke="${PAPER}" stroke-width="1.8"/>`,
  'in-talks': `<circle cx="8" cy="8" r="6" fill="none" stroke="${COLOURS['in-talks']}" stroke-width="2"/><path d="M8 2a6 6 0 0 1 0 12z"/>`,
  rumoured: `<circle cx="8" cy="8" r="6" fill="none" stroke="${COLOURS.rumoured}" stroke-width="2" stroke-dasharray="2.4 2.31"/>`,
  denied: `<g fill="none" stroke="${COLOURS.denied}" stroke-width="2"><circle cx="8" cy="8" r="6"/><path d="M4 12l8-8"/></g>`,
  withdrawn: `<path d="M7 2H2.5v12H7M6 8h8M11 4.8L14.2 8 11 11.2" fill="none" stroke="${COLOURS.withdrawn}" stroke-width="2"/>`,
}

/** SVG moved to a place. */
export function at(x: number, y: number, svg: string): string {
  return `<g transform="translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10})">${svg}</g>`
}

/** Text in a colour, its baseline's left end at 0, 0. */
export function ink(text: string, type: Type, colour: string, setter: Typesetter): string {
  return `<g fill="${colour}">${setter.draw(text, type, setter.isRtl(text))}</g>`
}

/** A seal in a square, as `src/ui/seal.tsx` draws it. */
export function sealSvg({ path, solid }: Seal, side: number): string {
  const inset = solid ? 5 : 2.25
  const frame = `<rect x="${inset}" y="${inset}" width="${100 - 2 * inset}" height="${100 - 2 * inset}" rx="${14 - inset / 2}" fill="none" stroke="${solid ? '#fff' : SEAL}" stroke-width="${solid ? 2.5 : 4.5}"/>`
  const ground = solid ? `<rect width="100" height="100" rx="14" fill="${SEAL}"/>` : ''
  const cut = `<path d="${path}" fill="${solid ? '#fff' : SEAL}"/>`
  return `<g transform="scale(${side / 100})">${ground}${frame}${cut}</g>`
}

/** A status in one line: its shape, and words in its colour; the baseline at 0. */
export function statusLine(status: Status, text: string, type: Type, setter: Typesetter): string {
  const { size } = type
  const colour = COLOURS[status]
  const word = statusWord(status)
  const bold: Type = { face: 'bold', size }
  const start = size * 1.25
  return [
    `<g fill="${colour}" transform="translate(0 ${-size * 0.82}) scale(${size / 16})">${SHAPES[status]}</g>`,
    at(start, 0, ink(word, bold, colour, setter)),
    at(start + setter.width(word, bold) + size * 0.5, 0, ink(text, type, INK, setter)),
  ].join('')
}

/** Height of a stamp, and the width of its letters. */
export const STAMP = 92
const LETTERS: Type = { face: 'bold', size: 40 }

/** A status pressed onto the paper, as `src/ui/stamp.tsx` draws it: tilted, in a double frame. With its width. */
export function stamp(status: Status, setter: Typesetter): { svg: string; width: number } {
  const word = statusWord(status)
  const colour = COLOURS[status]
  const width = setter.width(word, LETTERS) + 128
  const frame = (inset: number, stroke: number) =>
    `<rect x="${inset}" y="${inset}" width="${width - 2 * inset}" height="${STAMP - 2 * inset}" rx="${12 - inset / 2}" fill="none" stroke="${colour}" stroke-width="${stroke}"/>`
  const shape = `<g fill="${colour}" transform="translate(34 26) scale(2.5)">${SHAPES[status]}</g>`
  const letters = at(92, 60, ink(word, LETTERS, colour, setter))
  const svg = `<g transform="rotate(-3 ${width / 2} ${STAMP / 2})">${frame(3, 5)}${frame(11, 2)}${shape}${letters}</g>`
  return { svg, width }
}
