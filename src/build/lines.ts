import type { Article, Source } from '#model/article.ts'
import type { Place } from '#model/finding.ts'
import { decode } from '#pipeline/read/decode.ts'

/** Where something stands. `line` is 1-based, null where no line can be named (a page of HTML). */
export type Spot = { file: string; line: number | null }

/** Finds the lines of places in articles. */
export type LineFinder = (article: Article, place: Place | null | undefined) => Spot

/**
 * Turns places in articles' texts into lines of their files. The text of a Markdown file or a plain text is the
 * file's end, so lines can be counted; that of a page of HTML is made of it and has no lines.
 */
export function lineFinder(sources: readonly Source[]): LineFinder {
  const byFile = new Map(sources.map((source) => [source.file, source]))
  const above = new Map<string, number>()
  const linesAbove = ({ file, text }: Article) => {
    const known = above.get(file)
    if (known !== undefined) return known
    const source = byFile.get(file)
    const whole = source ? decode(source).text : null
    const lines = whole === null ? 0 : lineEnds(whole) - lineEnds(text)
    above.set(file, lines)
    return lines
  }
  return (article, place) => {
    const { file, format, text } = article
    if (!place || format === 'html') return { file, line: null }
    return { file, line: linesAbove(article) + lineEnds(text.slice(0, place.start)) + 1 }
  }
}

function lineEnds(text: string): number {
  return text.split('\n').length - 1
}
