import type { Catalogue } from '#model/catalogue.ts'
import { readArticle } from '#pipeline/run.ts'
import { peers } from './peers.ts'

/** One generated article: its text, and the names of the people who are in it. */
export type Sample = { file: string; text: string; people: string[]; works: string[] }

/** Something that reads an article and says which people it found. */
export type Reader = { name: string; people: (article: Sample) => string[] }

/** Dojang as the build runs it: every stage before `compile`, not the people alone. */
export function dojang(name: string, catalogue: Catalogue): Reader {
  const people = ({ file, text }: Sample) => {
    const { article } = readArticle({ file, content: text }, catalogue)
    return article?.people.map(({ name }) => name) ?? []
  }
  return { name, people }
}

type View = { people(): { out(form: 'array'): string[] } }

/** compromise, which finds people by itself: names, titles and honorifics by lists and rules. */
export function compromise(): Reader {
  const nlp: (text: string) => View = peers()('compromise')
  return { name: 'compromise people()', people: ({ text }) => nlp(text).people().out('array') }
}
