import { parsed, WrongUse } from '../arguments.ts'

export const ADD_USAGE = `Use: npm run add -- [--dry-run] FILE|FOLDER|URL|FEED...
Brings articles into the content folder as Markdown, and tells what they change on the site.
  FILE        an article: .md, .txt, .html
  FOLDER      all articles and feeds in it, at any depth
  URL         a page, a text or a feed, by http or https; robots.txt is obeyed
  FEED        RSS, Atom or JSON Feed, as a file (.xml, .rss, .atom, .rdf, .json) or by its URL;
              where it gives only summaries, the pages are fetched
  --dry-run   tells it and writes nothing
What is there already is skipped: by its address, or by its words, also where some words differ.
No file is ever overwritten.
Exit code: 0; 1 where something could not be added; 2 wrong use.`

/** What the words after the command ask for. Throws `WrongUse`. */
export function addOptions(args: string[]) {
  const { values, positionals: names } = parsed({
    args,
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  const { help, 'dry-run': isDryRun } = values
  if (names.length === 0 && !help) throw new WrongUse('Nothing is named that could be added.')
  return { help, isDryRun, names }
}
