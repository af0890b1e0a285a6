import bidiFactory from 'bidi-js'
import type { Font, GlyphRun } from 'fontkit'
import type { Face, Type, Typesetter } from '#publish/cards/typesetter.ts'
import { createSubsets } from '../fonts/subsets.ts'

type FontOf = ReturnType<typeof createSubsets>

/** A stretch of text in one font and one direction, set. */
type Run = { font: Font; level: number; set: GlyphRun }

/** Texts whose runs are kept: breaking lines asks for the same ones again and again. */
const KEPT = 5_000

const bidi = bidiFactory()

/**
 * A typesetter with the site's own fonts, and others for what they lack: Hangul and Chinese characters, Arabic,
 * Hebrew, emoji in ink. All are under the SIL Open Font License. A character that none has is left out.
 */
export function createTypesetter(): Typesetter {
  const faces = facesOf()
  const kept = new Map<string, Run[]>()
  const runsOf = (text: string, face: Face, rtl: boolean): Run[] => {
    const key = `${face}${Number(rtl)}${text}`
    const known = kept.get(key)
    if (known) return known
    if (kept.size >= KEPT) kept.clear()
    const runs = setRuns(text, faces[face], rtl)
    kept.set(key, runs)
    return runs
  }
  return {
    width: (text, { face, size }) =>
      runsOf(text, face, false).reduce((sum, { font, set }) => {
        return sum + (set.advanceWidth / font.unitsPerEm) * size
      }, 0),
    draw: (text, type, rtl) => drawRuns(runsOf(text, type.face, rtl), type),
    isRtl: (text) => bidi.getEmbeddingLevels(text).paragraphs[0]?.level === 1,
  }
}

function facesOf(): Record<Face, FontOf[]> {
  const others = [
    createSubsets('noto-serif-kr', 700),
    createSubsets('noto-sans-arabic', 600),
    createSubsets('noto-sans-hebrew', 600),
    createSubsets('noto-emoji', 600),
  ]
  return {
    display: [createSubsets('fraunces', 600), ...others],
    text: [createSubsets('instrument-sans', 500), ...others],
    bold: [createSubsets('instrument-sans', 700), ...others],
  }
}

/** Cuts a line into runs, and puts them in the order in which they stand from left to right (UAX 9). */
function setRuns(text: string, fonts: readonly FontOf[], rtl: boolean): Run[] {
  const levels = bidi.getEmbeddingLevels(text, rtl ? 'rtl' : 'ltr')
  const mirrored = bidi.getMirroredCharactersMap(text, levels.levels)
  const pieces: { font: Font; level: number; text: string }[] = []
  let at = 0
  let base: Font | null = null
  for (const character of text) {
    const level = levels.levels[at]!
    const shown = mirrored.get(at) ?? character
    at += character.length
    const last = pieces.at(-1)
    if (!JOINS.test(character)) base = fontFor(shown, fonts)
    else if (!base?.hasGlyphForCodePoint(character.codePointAt(0)!)) continue
    if (!base) continue
    if (last && last.font === base && last.level === level) last.text += shown
    else pieces.push({ font: base, level, text: shown })
  }
  return inOrder(pieces).map(({ font, level, text }) => {
    const direction = level % 2 === 1 ? 'rtl' : 'ltr'
    return { font, level, set: font.layout(text, undefined, undefined, undefined, direction) }
  })
}

/** What belongs to the character before it, and goes where that has no font. */
const JOINS = /\p{Mark}|\u200d|\ufe0f/u

function fontFor(character: string, fonts: readonly FontOf[]): Font | null {
  for (const fontOf of fonts) {
    const font = fontOf(character)
    if (font) return font
  }
  return null
}

/** From the deepest level up, turns round each stretch of runs of that level or deeper (UAX 9, rule L2). */
function inOrder<R extends { level: number }>(runs: R[]): R[] {
  let ordered = runs
  for (let level = Math.max(0, ...runs.map((run) => run.level)); level > 0; level--) {
    const next: R[] = []
    let turned: R[] = []
    for (const run of ordered) {
      if (run.level >= level) turned.unshift(run)
      else {
        next.push(...turned, run)
        turned = []
      }
    }
    ordered = [...next, ...turned]
  }
  return ordered
}

function drawRuns(runs: readonly Run[], { size }: Type): string {
  let x = 0
  let svg = ''
  for (const { font, set } of runs) {
    const scale = size / font.unitsPerEm
    set.glyphs.forEach((glyph, i) => {
      const { xOffset, yOffset, xAdvance } = set.positions[i]!
      const path = glyph.path.toSVG()
      const place = `${round(x + xOffset * scale)} ${round(-yOffset * scale)}`
      if (path)
        svg += `<path transform="translate(${place}) scale(${scale} ${-scale})" d="${path}"/>`
      x += xAdvance * scale
    })
  }
  return svg
}

const round = (value: number) => Math.round(value * 100) / 100
