import { fold } from '#model/fold.ts'
import type { Name } from './name-list.ts'

/**
 * A name that stands in the headline alone and differs by one letter from one in the text is that one,
 * mistyped: "Jo Sung Suk" over a text on "Jo Jung Suk". Inside the text two such names may be two people.
 */
export function withoutSlips(names: Name[]): Name[] {
  const inText = names.filter(({ full }) => full.some(({ zone }) => !zone.isHeadline))
  return names.filter((name) => {
    if (name.person || inText.includes(name)) return true
    const meant = inText.find((other) => isOneLetterApart(keyOf(name), keyOf(other)))
    meant?.mentions.push(...name.mentions)
    return meant === undefined
  })
}

const keyOf = ({ full }: Name) => fold(full[0]!.text)

/** One letter changed, added or left out. */
export function isOneLetterApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let head = 0
  while (head < a.length && a[head] === b[head]) head++
  let tail = 0
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++
  return Math.max(a.length, b.length) - head - tail <= 1
}
