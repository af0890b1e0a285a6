import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { trimmed } from './lines.ts'

/** Pages deeper or larger than this hang every HTML parser that was measured (STACK: 20,000 nested divs, 12 s). */
const DEEPEST = 512
const MOST_ELEMENTS = 20_000

/** A page that no browser would make and no parser should be given. The message finishes "the page ...". */
export class TooDeep extends Error {}

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i
const BLOCK =
  /^(?:address|article|aside|blockquote|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|td|th|tr|ul|br)$/i

/**
 * The readable text of an HTML page, one block a line: the title, the day of publication where the page's
 * head tells it, then the article as Readability finds it (all of the body where it finds none).
 * Throws `TooDeep` before anything is parsed. Scripts, styles and attributes never come through.
 */
export function htmlText(html: string): string {
  measure(html)
  const { document } = parseHTML(whole(html))
  const read = new Readability<Node>(document, {
    serializer: (node) => node,
    maxElemsToParse: MOST_ELEMENTS,
  }).parse()
  const content = read?.content ?? document.body
  const head = [
    read?.title ?? '',
    read?.publishedTime ? `Published: ${read.publishedTime.slice(0, 10)}` : '',
  ]
  return [...head, ...blocks(content)].filter(Boolean).join('\n')
}

/** linkedom reads a fragment without `<html>` as a page without a body. */
function whole(html: string): string {
  return /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`
}

/** Throws where tags are nested too deep or too many. Reads the tags alone, in one pass. */
function measure(html: string): void {
  let depth = 0
  let elements = 0
  for (const [, slash, name] of html.matchAll(/<(\/?)([a-zA-Z][a-zA-Z0-9]*)/g)) {
    if (VOID.test(name!)) continue
    depth = Math.max(0, depth + (slash ? -1 : 1))
    if (!slash) elements++
    if (depth > DEEPEST) throw new TooDeep(`nests its elements more than ${DEEPEST} deep`)
    if (elements > MOST_ELEMENTS) throw new TooDeep(`has more than ${MOST_ELEMENTS} elements`)
  }
}

/** Text by blocks. A node's own name decides where a line ends. */
function blocks(root: Node): string[] {
  const lines = ['']
  const walk = (node: Node) => {
    if (node.nodeType === 3)
      lines[lines.length - 1] += (node.textContent ?? '').replace(/\s+/g, ' ')
    const block = BLOCK.test(node.nodeName)
    if (block) lines.push('')
    if (!/^(?:script|style|noscript|template)$/i.test(node.nodeName))
      for (const child of node.childNodes) walk(child)
    if (block) lines.push('')
  }
  walk(root)
  return lines.map((line) => trimmed(line, 0, line.length).text)
}
