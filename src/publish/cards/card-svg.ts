import type { Seal } from '#model/record.ts'
import type { Card } from './card.ts'
import { fitText, oneLine } from './lines.ts'
import { at, INK, ink, PAPER, sealSvg, SOFT, stamp, STAMP, statusLine } from './parts.ts'
import type { Type, Typesetter } from './typesetter.ts'

/** The size that chats and networks ask for (https://ogp.me, and X's large card), in pixels. */
export const WIDTH = 1200
export const HEIGHT = 630

/** Paper left free at the sides, and where what stands below the title ends. */
const EDGE = 72
const FOOT = HEIGHT - 64

const SMALL: Type = { face: 'text', size: 30 }
const HANGUL: Type = { face: 'display', size: 44 }
const SITE: Type = { face: 'display', size: 32 }

/** The side of the seal of somebody whom a page names. */
const SIDE = 64

/** Whose picture it is. */
export type Maker = { name: string; seal: Seal }

/** Sizes of a title, the largest that holds it is taken. */
const TITLES = [88, 76, 66, 56, 48, 40]
const LEADING = 1.12

/** Baselines: of the kicker, of Hangul below the title, of one line below another. */
const KICKER = EDGE + 30
const BELOW = 64
const STEP = 50

/**
 * The picture of a page as SVG, all text in it as paths.
 *
 * @param maker whose picture it is: the site's name, and the seal beside it.
 */
export function cardSvg(card: Card, maker: Maker, setter: Typesetter): string {
  const left = card.seal ? EDGE + 280 : EDGE
  const parts = [
    card.seal ? at(EDGE, EDGE + 4, sealSvg(card.seal, 232)) : '',
    ...words(card, left, setter),
    footer(card, maker, setter),
  ]
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}"><rect width="${WIDTH}" height="${HEIGHT}" fill="${PAPER}"/>${parts.join('')}</svg>`
}

/** Kicker, title, Hangul and lines, one below the other. */
function words(card: Card, left: number, setter: Typesetter): string[] {
  const width = WIDTH - EDGE - left
  const { kicker, title, hangul, lines, stamp, people } = card
  const end = stamp || people.length > 0 ? FOOT - STAMP - 32 : FOOT
  const room = end - lines.length * STEP - (hangul ? BELOW : 0) - KICKER - 24
  const sizes = TITLES.map((size) => ({ size, lines: Math.floor(room / (size * LEADING)) }))
  const set = fitText(title, sizes, width, 'display', setter)
  const rtl = setter.isRtl(title)
  const parts = [at(left, KICKER, ink(oneLine(kicker, width, SMALL, setter), SMALL, SOFT, setter))]
  let y = KICKER + 20
  for (const line of set.lines) {
    y += set.type.size * (y === KICKER + 20 ? 1 : LEADING)
    const x = rtl ? left + width - setter.width(line, set.type) : left
    parts.push(at(x, y, `<g fill="${INK}">${setter.draw(line, set.type, rtl)}</g>`))
  }
  if (hangul) {
    const shown = oneLine(hangul, width, HANGUL, setter)
    parts.push(at(left, y + BELOW, ink(shown, HANGUL, SOFT, setter)))
  }
  return [...parts, ...standing(lines, end, setter)]
}

/** Where things stand: the last lines above `end`. At the foot they leave room for the site's name. */
function standing(lines: Card['lines'], end: number, setter: Typesetter): string[] {
  return lines.map(({ status, text }, i) => {
    const fitted = oneLine(text, WIDTH - 2 * EDGE - (end === FOOT ? 480 : 240), SMALL, setter)
    const y = end - 12 - (lines.length - 1 - i) * STEP
    return at(EDGE, y, statusLine(status, fitted, SMALL, setter))
  })
}

/** The stamp and whom it is about; on the right the site. */
function footer(
  { stamp: status, people }: Card,
  { name: site, seal }: Maker,
  setter: Typesetter,
): string {
  const shown = oneLine(site, 300, SITE, setter)
  const brandLeft = WIDTH - EDGE - setter.width(shown, SITE)
  const parts = [
    at(brandLeft, FOOT - 12, ink(shown, SITE, INK, setter)),
    at(brandLeft - 60, FOOT - 46, sealSvg(seal, 46)),
  ]
  const end = brandLeft - 60 - 32
  let x = EDGE
  if (status) {
    const pressed = stamp(status, setter)
    parts.push(at(x, FOOT - STAMP, pressed.svg))
    x += pressed.width + 48
  }
  // A name that has no room leaves its seal, which is the name too.
  for (const { name, seal } of people) {
    if (x + SIDE > end) break
    parts.push(at(x, FOOT - 66, sealSvg(seal, SIDE)))
    x += SIDE + 14
    const width = setter.width(name, SMALL)
    if (x + width > end) continue
    parts.push(at(x, FOOT - 24, ink(name, SMALL, INK, setter)))
    x += width + 32
  }
  return parts.join('')
}
