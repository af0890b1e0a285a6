import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  parseDocument,
  Parser,
} from 'yaml'
import type { YAMLError } from 'yaml'
import type { Problem } from '#model/problem.ts'
import { problemIn } from './problem-in.ts'

/** Where a value stands in a YAML text: keys of maps, indexes of lists. */
export type Path = readonly (string | number)[]

/**
 * A YAML text as plain values: every scalar is text, so that `name: 1987` and `name: No` stay names and dates
 * stay as written. `value` is undefined where the text cannot be read. `line` is the 1-based line of a path's
 * key or list item, or of the deepest part of it that is there.
 */
export type YamlText = { value: unknown; line: (path: Path) => number; problems: Problem[] }

/** Levels that a text may be nested. Content needs three; thousands would end the process, not only the parse. */
const MAX_DEPTH = 40

/** What to do about an error, by the code that `yaml` gives it. */
const HINTS: Record<string, string> = {
  BLOCK_AS_IMPLICIT_KEY: 'put quotes round text that holds ": "',
  TAB_AS_INDENT: 'indent with spaces',
  BAD_INDENT: 'indent with two spaces a level',
  MISSING_CHAR: 'close the quote or the bracket',
  MULTIPLE_DOCS: 'keep one, and take out the line "---" between them',
  TAG_RESOLVE_FAILED: 'put quotes round text that starts with "!"',
}
const ANY_HINT = 'put quotes round text that starts with a sign or holds ": " or " #"'

/** Reads a YAML text. `firstLine` is the line of `file` on which it starts. Never throws. */
export function readYaml(file: string, text: string, firstLine = 1): YamlText {
  const lines = new LineCounter()
  const lineOf = (offset: number) => lines.linePos(offset).line + firstLine - 1
  const refuse = (line: number, message: string, hint: string): YamlText => ({
    value: undefined,
    line: () => firstLine,
    problems: [problemIn(file, line, 'yaml', message, hint)],
  })
  if (isTooDeep(text))
    return refuse(firstLine, 'is nested too deeply', 'write plain lists and keys')
  const document = parseDocument(text, {
    schema: 'failsafe',
    prettyErrors: false,
    lineCounter: lines,
  })
  const errors: YAMLError[] = [...document.errors, ...document.warnings]
  const broken = errors.find(({ code }) => code !== 'DUPLICATE_KEY')
  if (broken)
    return refuse(
      lineOf(broken.pos[0]),
      `is not YAML: ${saying(broken)}`,
      HINTS[broken.code] ?? ANY_HINT,
    )
  try {
    return {
      value: document.toJS({ maxAliasCount: 100 }),
      line: (path) => lineOf(offsetAt(document, path)),
      problems: errors.map(({ pos }) => {
        const key = /^["']?([^"':\s]*)/.exec(text.slice(pos[0], pos[0] + 80))![1]!
        return problemIn(
          file,
          lineOf(pos[0]),
          'duplicate-key',
          `key "${key}" stands twice`,
          'keep one of the two',
        )
      }),
    }
  } catch {
    const message = 'a value that starts with "*" stands for nothing or for too much'
    return refuse(firstLine, message, 'put it in quotes or write it out')
  }
}

/** The library's words, as the end of a sentence. */
function saying({ message }: YAMLError): string {
  return message.charAt(0).toLowerCase() + message.slice(1).replace(/;.*|\.$/s, '')
}

/** True where the text is nested deeper than MAX_DEPTH. The parser's own stack shows it without recursion. */
function isTooDeep(text: string): boolean {
  const parser = new Parser()
  for (const lexeme of new Lexer().lex(text)) {
    Array.from(parser.next(lexeme))
    if (parser.stack.length > MAX_DEPTH) return true
  }
  return false
}

function offsetAt(document: Document.Parsed, path: Path): number {
  let node: unknown = document.contents
  let offset = document.contents?.range[0] ?? 0
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step)
      if (!isScalar(pair?.key)) break
      offset = pair.key.range?.[0] ?? offset
      node = pair.value
    } else if (isSeq(node) && isNode(node.items[Number(step)])) {
      node = node.items[Number(step)]
      offset = (isNode(node) && node.range?.[0]) || offset
    } else break
  }
  return offset
}
