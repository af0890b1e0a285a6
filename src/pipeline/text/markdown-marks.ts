import type { Place } from '#model/finding.ts'
import { firstFrom } from './places.ts'

/** "[words](address)", "![words](address)", "<https://address>"; what is shown of it is its first group that is there. */
const LINK = /!?\[([^\][]*)\]\([^()\s]*(?: "[^"()]*")?\)|<(https?:\/\/[^<>\s]*)>/g

/** What may begin or end emphasis or code, and a backslash with the mark that it keeps from being one. */
const SIGN = /\*+|_+|`+|\\[!-/:-@[-`{-~]/g
const LETTER = /[\p{Script=Latin}\p{N}]/u

/**
 * Where Markdown's marks inside a line stand: what a page does not show of links, of emphasis and code, and of
 * escapes. In order; none overlaps another. CommonMark (0.31) without what news has no use for: emphasis in the
 * middle of a Latin word stays, since "5*3*2" is no emphasis.
 */
export function marksIn(text: string): Place[] {
  const links = [...text.matchAll(LINK)].flatMap(
    ({ index, 0: whole, 1: words, 2: address = '' }) => {
      const start = index + whole.indexOf(words === undefined ? '<' : '[') + 1
      const end = start + (words ?? address).length
      return [
        { start: index, end: start },
        { start: end, end: index + whole.length },
      ]
    },
  )
  return [...links, ...signsIn(text, links)].toSorted((a, b) => a.start - b.start)
}

/** A text without some places of it, which are in order. */
export function cutOut(text: string, places: readonly Place[]): string {
  let kept = ''
  let from = 0
  for (const { start, end } of places) {
    kept += text.slice(from, start)
    from = end
  }
  return kept + text.slice(from)
}

/** The signs that come in pairs, and the backslashes of escapes. */
function signsIn(text: string, links: readonly Place[]): Place[] {
  const found: Place[] = []
  const open = new Map<string, Place>()
  for (const { index, 0: sign } of text.matchAll(SIGN)) {
    const place = { start: index, end: index + sign.length }
    if (isInside(place, links)) continue
    if (sign.startsWith('\\')) {
      found.push({ start: index, end: index + 1 })
      continue
    }
    const [before, after] = [text[index - 1] ?? ' ', text[place.end] ?? ' ']
    const first = open.get(sign)
    if (first && /\S/.test(before) && !LETTER.test(after)) {
      found.push(first, place)
      open.delete(sign)
    } else if (/\S/.test(after) && !LETTER.test(before)) open.set(sign, place)
  }
  return found
}

function isInside({ start }: Place, places: readonly Place[]): boolean {
  const next = firstFrom(places, start + 1)
  return next > 0 && start < places[next - 1]!.end
}
