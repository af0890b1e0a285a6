import { escapeMarkup } from '../text/markup.ts'

/** One element of a page's head. `text` is what stands inside it: plain in a title, JSON in a script. */
export type HeadTag = {
  tag: 'title' | 'meta' | 'link' | 'script'
  attrs: Record<string, string>
  text?: string
}

/** A head's elements as HTML, one a line. Everything that came from outside is escaped for where it stands. */
export function headHtml(tags: readonly HeadTag[]): string {
  return tags.map(elementHtml).join('\n')
}

function elementHtml({ tag, attrs, text }: HeadTag): string {
  const written = Object.entries(attrs).map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`)
  const start = `<${tag}${written.join('')}>`
  if (text === undefined) return start
  return `${start}${tag === 'script' ? inertJson(text) : escapeMarkup(text)}</${tag}>`
}

/** JSON that cannot end the script it stands in, nor begin a comment in it: "<" only stands in strings. */
function inertJson(json: string): string {
  return json.replaceAll('<', String.raw`\u003c`)
}
