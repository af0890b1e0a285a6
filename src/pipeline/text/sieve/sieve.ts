import { listAt } from '../lists.ts'
import { needsOf } from './needs.ts'
import { WordFinder } from './word-finder.ts'

/**
 * Rules that are tried on a text only where it holds the words that their patterns need: "pregnan" or "gave birth"
 * for a rule on births. What needs no word is always tried. One pass over a text asks for all rules at once.
 */
export class Sieve {
  /** Words with the patterns that need them, by number. */
  readonly #words = new Map<string, number[]>()
  /** For each of those patterns the number of its rule. */
  readonly #ruleOf: number[] = []
  /** How many of those patterns each rule has. */
  readonly #needing: number[] = []
  #finder: WordFinder | null = null

  /** Takes in a rule by the patterns that must all match for it to hold; returns its number, counted from 0. */
  add(...patterns: (RegExp | undefined)[]): number {
    const rule = this.#needing.push(0) - 1
    for (const pattern of patterns) {
      const needs = pattern && needsOf(pattern)
      if (!needs) continue
      for (const word of needs) listAt(this.#words, word).push(this.#ruleOf.length)
      this.#ruleOf.push(rule)
      this.#needing[rule]!++
    }
    this.#finder = null
    return rule
  }

  /** For each rule, by its number, how many of its patterns find no word in a text: where it is 0, the rule may hold. */
  in(text: string): number[] {
    this.#finder ??= new WordFinder(this.#words)
    const missing = this.#needing.slice()
    for (const pattern of this.#finder.ownersIn(text)) missing[this.#ruleOf[pattern]!]!--
    return missing
  }
}

/** A sieve for one list of rules: those that may hold in a text, in their order. */
export function sieved<Rule>(
  rules: readonly Rule[],
  patternsOf: (rule: Rule) => (RegExp | undefined)[],
): (text: string) => Rule[] {
  const sieve = new Sieve()
  for (const rule of rules) sieve.add(...patternsOf(rule))
  return (text) => {
    const missing = sieve.in(text)
    const may: Rule[] = []
    // Not by "filter": there are hundreds of rules to a list, and it is asked of each line and clause.
    for (let rule = 0; rule < rules.length; rule++) if (missing[rule] === 0) may.push(rules[rule]!)
    return may
  }
}
