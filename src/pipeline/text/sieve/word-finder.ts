import { GAP, LETTERS, letterOf } from './letters.ts'

const NOBODY: readonly number[] = []

/** Finds many words in a text in one pass. Each word belongs to some owners, given by number. */
export class WordFinder {
  /** The next state, by state and letter; state 0 is where no word has begun. */
  readonly #next: Int32Array
  /** The owners of the words that end at a state. */
  readonly #owners: (readonly number[] | undefined)[]
  /** By state: 1 where a word ends. It is asked for each letter of a text. */
  readonly #isEnd: Uint8Array
  /** By owner: the last pass that met it. A number and no mark to be wiped off, since a watch may break off a pass. */
  readonly #metIn: Uint32Array
  #pass = 0

  /** `words`: in the sieve's letters, with their owners. */
  constructor(words: ReadonlyMap<string, readonly number[]>) {
    const size = [...words.keys()].reduce((sum, { length }) => sum + length, 1)
    this.#next = new Int32Array(size * LETTERS)
    this.#owners = Array.from({ length: size })
    this.#metIn = new Uint32Array(1 + Math.max(-1, ...[...words.values()].flat()))
    this.#plant(words)
    this.#link()
    this.#isEnd = Uint8Array.from(this.#owners, (owners) => (owners ? 1 : 0))
  }

  /** The owners of all words that stand in a text, each once. Before and behind the text stands a gap. */
  ownersIn(text: string): number[] {
    const found: number[] = []
    const next = this.#next
    this.#pass++
    let state = next[GAP]!
    for (let at = 0; at < text.length; at++) {
      state = next[state * LETTERS + letterOf(text.charCodeAt(at))]!
      if (this.#isEnd[state] === 1) this.#meet(state, found)
    }
    this.#meet(next[state * LETTERS + GAP]!, found)
    return found
  }

  /** Adds the owners of the words that end at a state, but for those met in this pass. */
  #meet(state: number, found: number[]): void {
    for (const owner of this.#owners[state] ?? NOBODY) {
      if (this.#metIn[owner] === this.#pass) continue
      this.#metIn[owner] = this.#pass
      found.push(owner)
    }
  }

  /** A state for each beginning of a word. */
  #plant(words: ReadonlyMap<string, readonly number[]>): void {
    let states = 1
    for (const [word, owners] of words) {
      let state = 0
      for (let at = 0; at < word.length; at++) {
        const edge = state * LETTERS + word.charCodeAt(at)
        this.#next[edge] ||= states++
        state = this.#next[edge]
      }
      this.#owners[state] = owners
    }
  }

  /** Aho and Corasick, 1975: where a word breaks off, go on in the longest one that its end begins. */
  #link(): void {
    const fallback = new Int32Array(this.#owners.length)
    const queue = [0]
    for (const state of queue) {
      const back = fallback[state]!
      const inherited = this.#owners[back]
      if (state > 0 && inherited)
        this.#owners[state] = [...(this.#owners[state] ?? []), ...inherited]
      for (let letter = 0; letter < LETTERS; letter++) {
        const child = this.#next[state * LETTERS + letter]!
        const beside = state === 0 ? 0 : this.#next[back * LETTERS + letter]!
        if (child === 0) this.#next[state * LETTERS + letter] = beside
        else {
          fallback[child] = beside
          queue.push(child)
        }
      }
    }
  }
}
