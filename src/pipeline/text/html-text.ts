import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { Marks } from '#model/article.ts'
import type { Place } from '#model/finding.ts'
import { fold } from '#model/fold.ts'
import { dayIn, headOf } from './html-head.ts'
import { checkLimits } from './html-limits.ts'

const BLOCK =
  /^(?:address|article|aside|blockquote|button|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|option|p|pre|section|table|td|th|tr|ul|br)$/i
const SILENT = /^(?:script|style|noscript|template|head)$/i
/** Elements that set words apart: titles of works, mostly. */
const EMPHASIS = /^(?:em|i|cite)$/i

/** A line of a page, and which element made it. `emphasis`: places in `text`. */
type Line = { text: string; tag: string; emphasis: Place[] }

/**
 * The readable text of an HTML page, one block a line: the title where no heading says it, then all of the body.
 * `marks` say which line is the headline, which stand outside what Readability finds to be the article (none where
 * it finds none), what is set apart as a title is, and the day of publication and the site's name where the page's head tells them.
 * `address`: where the page says that it stands; null where it does not.
 * Throws `TooMuch` before anything is parsed. Scripts, styles and attributes never come through.
 */
export function htmlPage(html: string): { text: string; marks: Marks; address: string | null } {
  const { title, published, site, address, body, content } = partsOf(html)
  const heading = headingOf(body, title)
  const head = heading || !title ? [] : [plainLine(title)]
  const headline = heading ?? head[0]
  const inside = new Set(content.map(({ text }) => text))
  const marks: Marks = { headline: null, outside: [], emphasis: [], published, site }
  let text = ''
  for (const line of [...head, ...body]) {
    const at = text.length
    const place = { start: at, end: at + line.text.length }
    if (line === headline) marks.headline = place
    else if (inside.size > 0 && !inside.has(line.text) && !head.includes(line))
      marks.outside.push(place)
    marks.emphasis.push(
      ...line.emphasis.map(({ start, end }) => ({ start: at + start, end: at + end })),
    )
    text += `${line.text}\n`
  }
  return { text: text.trimEnd(), marks, address }
}

/** The text of the article alone: title and what Readability finds; all of the body where it finds nothing. */
export function htmlText(html: string): string {
  const { title, body, content } = partsOf(html)
  const lines = content.length > 0 ? content : body
  return [title, ...lines.map(({ text }) => text)].filter(Boolean).join('\n')
}

function partsOf(html: string) {
  checkLimits(html)
  const { document } = parseHTML(whole(html))
  // Readability takes the page apart, so the whole of it is read first.
  const body = linesIn(document.body)
  const head = headOf(document)
  const read = new Readability<Node>(document, { serializer: (node) => node }).parse()
  return {
    title: (read?.title ?? '').replace(/\s+/g, ' ').trim(),
    published: dayIn(read?.publishedTime) ?? head.published,
    address: head.address,
    site: head.site,
    body,
    content: read?.content ? linesIn(read.content) : [],
  }
}

const plainLine = (text: string): Line => ({ text, tag: '', emphasis: [] })

/** The heading that is the page's title, with or without the site's name in it; else the one main heading. */
function headingOf(body: Line[], title: string): Line | undefined {
  const key = fold(title)
  const main = body.filter(({ tag }) => tag === 'H1')
  return (
    body.find(
      ({ tag, text }) => /^H[1-3]$/.test(tag) && fold(text).length > 8 && key.includes(fold(text)),
    ) ?? (main.length === 1 ? main[0] : undefined)
  )
}

/** linkedom reads a fragment without `<html>` as a page without a body. */
function whole(html: string): string {
  return /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`
}

/** Lines that hold anything. A node's own name decides where a line ends. */
function linesIn(root: Node): Line[] {
  const lines = [plainLine('')]
  const last = () => lines[lines.length - 1]!
  const walk = (node: Node) => {
    if (node.nodeType === 3) {
      const text = (node.textContent ?? '').replace(/\s+/g, ' ')
      // Every entity is a node of its own, so a line is only ever looked at by its end.
      const line = last()
      line.text += line.text === '' || line.text.endsWith(' ') ? text.trimStart() : text
    }
    const block = BLOCK.test(node.nodeName)
    if (block) lines.push({ ...plainLine(''), tag: node.nodeName.toUpperCase() })
    const start = last().text.length
    if (!SILENT.test(node.nodeName)) for (const child of node.childNodes) walk(child)
    if (EMPHASIS.test(node.nodeName) && last().text.length > start)
      last().emphasis.push({ start, end: last().text.trimEnd().length })
    if (block) lines.push(plainLine(''))
  }
  walk(root)
  return lines
    .map((line) => ({ ...line, text: line.text.trimEnd() }))
    .filter(({ text }) => text !== '')
}
