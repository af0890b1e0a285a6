import type { Path } from 'fontkit'
import { createSubsets } from '../fonts/subsets.ts'

/** A stroke's edge: a closed run of commands in the font's units (1,000 to an em, y upwards). */
export type Outline = Path

/**
 * Noto Serif KR Bold (SIL Open Font License). Its brush-like strokes are what a carver's are closest to among the
 * Hangul fonts of npm.
 */
export function createFont(): (character: string) => Outline | null {
  const fontOf = createSubsets('noto-serif-kr', 700)
  return (character) => {
    const font = fontOf(character)
    return font && font.glyphForCodePoint(character.codePointAt(0)!).path
  }
}
