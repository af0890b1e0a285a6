/**
 * About how wide a text is in the app's sans, in em: enough to keep labels apart without asking the browser, which
 * has no answer before it has drawn the page. Errs on the wide side.
 */
const WIDE = /[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff00-\uffef]/
const NARROW = /[ .,:;'’!|iljtfI()]/
const BROAD = /[A-ZmwMW@%&]/

function charWidth(char: string): number {
  if (WIDE.test(char) || char.length > 1) return 1
  if (NARROW.test(char)) return 0.34
  return BROAD.test(char) ? 0.78 : 0.58
}

/** Width of a text in pixels. `size`: the font's. */
export function textWidth(text: string, size: number): number {
  return Array.from(text).reduce((sum, char) => sum + charWidth(char), 0) * size
}

/** The text, cut with "…" where it is wider than that many pixels. */
export function fitText(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text
  const chars = Array.from(text)
  while (chars.length > 1 && textWidth(`${chars.join('')}…`, size) > width) chars.pop()
  return `${chars.join('').trimEnd()}…`
}
