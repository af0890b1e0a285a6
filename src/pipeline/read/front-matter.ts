import { FrontMatter, NO_FRONT_MATTER } from '#model/front-matter.ts'
import type { Source } from '#model/article.ts'
import type { Problem } from '#model/problem.ts'
import { decode } from './decode.ts'
import { type Entry, readEntry } from './entry.ts'
import { formatOf } from './format.ts'
import { problemIn } from './problem-in.ts'
import { checkReferences, FRONT_REFERENCES, type Ids } from './references.ts'

/** The end of front matter: the second line that is `---` alone. */
const END = /^---[ \t]*$/m

/** A Markdown file cut in two: what stands between its first lines of `---`, and the text after them. */
export type Parts = { front: Entry<FrontMatter>; text: string }

/** Reads the front matter of a Markdown text. A text that does not start with a line `---` has none. */
export function readFrontMatter(file: string, markdown: string): Parts {
  const none = { value: NO_FRONT_MATTER, raw: {}, line: () => 1, problems: [] }
  const opening = /^---[ \t]*\n/.exec(markdown)
  if (!opening) return { front: none, text: markdown }
  const rest = markdown.slice(opening[0].length)
  const end = END.exec(rest)
  if (!end) {
    const hint = 'write a line "---" between it and the article'
    const problem = problemIn(file, 1, 'front-matter-end', 'the front matter has no end', hint)
    return { front: { ...none, value: null, problems: [problem] }, text: '' }
  }
  const yaml = rest.slice(0, end.index)
  const text = rest.slice(end.index + end[0].length + 1)
  if (yaml.trim() === '') return { front: none, text }
  return { front: readEntry(file, yaml, FrontMatter, 2), text }
}

/** A problem for each id that an article's front matter names and that has no file. `root`: the content folder. */
export function checkFrontMatter(source: Source, root: string, ids: Ids): Problem[] {
  if (formatOf(source.file) !== 'markdown') return []
  const { text } = decode(source)
  if (text === null) return []
  const { front } = readFrontMatter(source.file, text)
  return checkReferences(source.file, root, front, FRONT_REFERENCES, ids)
}
