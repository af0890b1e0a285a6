import type { Type, Typesetter } from './typesetter.ts'

/**
 * A text as lines that fit into a box: in the largest of some sizes that holds it whole, else in the last one, with
 * an ellipsis. Lines are about as long as each other.
 */
export function fitText(
  text: string,
  sizes: readonly { size: number; lines: number }[],
  width: number,
  face: Type['face'],
  setter: Typesetter,
): { lines: string[]; type: Type } {
  for (const { size, lines: most } of sizes) {
    const type = { face, size }
    const lines = breakLines(text, width, type, setter)
    if (lines.length <= most) return { lines: balanced(text, lines, width, type, setter), type }
  }
  const { size, lines: most } = sizes.at(-1)!
  const type = { face, size }
  const lines = breakLines(text, width, type, setter).slice(0, most)
  return { lines: [...lines.slice(0, -1), ellipsis(lines.at(-1)!, width, type, setter)], type }
}

/** A text in one line, cut with an ellipsis where it is too wide. */
export function oneLine(text: string, width: number, type: Type, setter: Typesetter): string {
  return setter.width(text, type) <= width ? text : ellipsis(text, width, type, setter)
}

function ellipsis(text: string, width: number, type: Type, setter: Typesetter): string {
  const letters = lettersOf(text)
  while (letters.length > 0 && setter.width(`${letters.join('')}…`, type) > width) letters.pop()
  return `${letters.join('').trimEnd()}…`
}

/** The same number of lines in the narrowest width that gives it. */
function balanced(text: string, lines: string[], width: number, type: Type, setter: Typesetter) {
  let [low, high] = [width / 2, width]
  let best = lines
  while (high - low > 8) {
    const middle = (low + high) / 2
    const tried = breakLines(text, middle, type, setter)
    if (tried.length <= lines.length) [best, high] = [tried, middle]
    else low = middle
  }
  return best
}

/** Breaks between words, between ideographs, and within a word only where it is wider than a line. */
function breakLines(text: string, width: number, type: Type, setter: Typesetter): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.match(WORD) ?? []) {
    if (setter.width((line + word).trimEnd(), type) <= width) {
      line += word
      continue
    }
    if (line) lines.push(line.trimEnd())
    line = word
    while (setter.width(line.trimEnd(), type) > width) {
      const start = widest(line, width, type, setter)
      lines.push(start)
      line = line.slice(start.length)
    }
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()]
}

/** A word with the spaces after it; every ideograph and kana is one. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]\s*|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+\s*/gu

/** The longest start of a word that fits; a letter at least. */
function widest(word: string, width: number, type: Type, setter: Typesetter): string {
  const letters = lettersOf(word)
  let [low, high] = [1, letters.length]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (setter.width(letters.slice(0, middle).join(''), type) <= width) low = middle
    else high = middle - 1
  }
  return letters.slice(0, low).join('')
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** What a reader takes for one letter, an emoji of several parts too. */
function lettersOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}
