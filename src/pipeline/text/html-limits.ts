import { Parser } from 'htmlparser2'

/**
 * Pages larger than this make every HTML parser that was measured hang: 20,000 nested elements take 12 seconds,
 * 200,000 attributes two. The pages of news sites are 20 to 40 deep and have some thousand elements.
 */
const MOST = { depth: 512, elements: 20_000, attributes: 200 }

/** A page that no editor would save and no parser should be given. The message finishes "the page ...". */
export class TooMuch extends Error {
  /** The 1-based line on which it becomes too much. */
  readonly line: number

  constructor(message: string, line: number) {
    super(message)
    this.line = line
  }
}

/**
 * Throws `TooMuch` for a page that is too deep or too large. Takes the page apart as `parseHTML` will, by the same
 * parser, so that nothing in a comment or a script can hide from it; makes no document, and stops where it throws.
 */
export function checkLimits(html: string): void {
  let depth = 0
  let elements = 0
  let attributes = 0
  const check = (count: number, most: number, told: string) => {
    if (count > most) throw new TooMuch(told, lineAt(html, parser.startIndex))
  }
  const parser = new Parser({
    onopentagname() {
      attributes = 0
      check(++depth, MOST.depth, `nests its elements more than ${MOST.depth} deep`)
      check(++elements, MOST.elements, `has more than ${MOST.elements} elements`)
    },
    onattribute() {
      check(
        ++attributes,
        MOST.attributes,
        `has an element with more than ${MOST.attributes} attributes`,
      )
    },
    onclosetag() {
      depth--
    },
  })
  parser.end(html)
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}
