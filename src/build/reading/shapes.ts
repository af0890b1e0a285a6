import type { Article, Source } from '#model/article.ts'
import { accountOf } from '../account.ts'
import { lineFinder } from '../lines.ts'
import { extractRecord } from '../extract-record.ts'
import { type Item, type Known, readOwn, type Reading } from './read-own.ts'

/** What is wanted of an article: all of it, for a site; or the line or the account that `extract` prints. */
export type Shapes = { whole: Article; line: string; account: string }

type Shaper<T> = (article: Article, source: Source) => T

const SHAPES: { [S in keyof Shapes]: Shaper<Shapes[S]> } = {
  whole: (article) => article,
  line: (article) => JSON.stringify(extractRecord(article)),
  account: (article, source) => accountOf(article, lineFinder([source])),
}

/** What a worker is started with. */
export type Task<S extends keyof Shapes = keyof Shapes> = { known: Known; shape: S }

/** Makes what reads one article in a shape. Throws what a stage throws. */
export function readerOf<S extends keyof Shapes>({ known, shape }: Task<S>) {
  const shaped: Shaper<Shapes[S]> = SHAPES[shape]
  return (item: Item): Reading<Shapes[S]> => {
    if (!('content' in item)) return { article: null, problems: [item] }
    const { article, problems } = readOwn(item, known)
    return { article: article && shaped(article, item), problems }
  }
}

/**
 * Does once what the first article of a thread would pay for: the stages' patterns are compiled, and their tables made
 * of the catalogue. That takes half a second, which no article should have taken from its time.
 */
export function warmUp(known: Known): void {
  const content = `Moon Ga-on to Lead “Paper Harbor”

May 3, 2021. Actress Moon Ga-on will star in the drama “Paper Harbor” as Seo Ha-rin, her agency said on the 3rd.
`
  readOwn({ file: 'warm-up.txt', content }, known)
}
