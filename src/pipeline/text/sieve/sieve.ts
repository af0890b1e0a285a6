import { needsOf } from './needs.ts'
import { WordFinder } from './word-finder.ts'

/**
 * Rules that are tried on a text only where it holds the words that their patterns need: "pregnan" or "gave birth"
 * for a rule on births. What needs no word is always tried. One pass over a text asks for all rules at once.
 */
export class Sieve<Rule> {
  readonly #rules: readonly Rule[]
  readonly #finder: WordFinder
  /** For each pattern that needs a word the number of its rule. */
  readonly #ruleOf: number[] = []
  /** How many patterns of each rule need a word. */
  readonly #patterns: Uint8Array

  /** `patternsOf`: the patterns that must all match for a rule to hold. */
  constructor(rules: readonly Rule[], patternsOf: (rule: Rule) => (RegExp | undefined)[]) {
    this.#rules = rules
    this.#patterns = new Uint8Array(rules.length)
    const words = new Map<string, number[]>()
    for (const [rule, it] of rules.entries())
      for (const pattern of patternsOf(it)) {
        const needs = pattern && needsOf(pattern)
        if (!needs) continue
        for (const word of needs) words.set(word, [...(words.get(word) ?? []), this.#ruleOf.length])
        this.#ruleOf.push(rule)
        this.#patterns[rule]!++
      }
    this.#finder = new WordFinder(words)
  }

  /** The rules that may hold in a text, in their order. */
  in(text: string): Rule[] {
    const found = new Uint8Array(this.#ruleOf.length)
    this.#finder.find(text, found)
    const missing = this.#patterns.slice()
    for (const [pattern, rule] of this.#ruleOf.entries()) missing[rule]! -= found[pattern]!
    return this.#rules.filter((_, rule) => missing[rule] === 0)
  }
}
