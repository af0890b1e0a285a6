import type { RecognisedArticle } from '#model/article.ts'
import { blanked } from '#pipeline/text/blanked.ts'
import { inside } from '#pipeline/text/places.ts'
import { type Mentions, type Named, namesWithin } from './named.ts'
import { personalRules } from './rules/personal.ts'

/** What an article is about. */
export type Topic = {
  /** The people whom headline or opening name first. */
  people: string[]
  /** The work that headline or opening name first. */
  work: string | null
  /** Whom "I" stands for in an interview of questions and answers. */
  interviewed: string[]
  /** True where the headline is about someone's life: what follows is about the same person. */
  isPersonal: boolean
}

/** So many paragraphs may name first what the article is about. */
const OPENING = 3
/** So many paragraphs begin with "Q." or "A." in an interview. */
const ANSWERS = 4

/** Works out once what an article is about. */
export function topicOf(article: RecognisedArticle, mentions: Mentions): Topic {
  const { headline, paragraphs } = article
  const tops = [headline.place, ...paragraphs.slice(0, OPENING)].flatMap((place) => place ?? [])
  const first = (names: Named[]) =>
    tops.map((top) => namesWithin(names, top)).find((found) => found.length > 0) ?? []
  const people = first(mentions.people)
  const answers = paragraphs.filter(({ text }) => /^(?:Q|A)[.:] /.test(text)).length
  return {
    people,
    work: first(mentions.works)[0] ?? null,
    interviewed: answers >= ANSWERS ? people.slice(0, 1) : [],
    isPersonal: isPersonal(article, mentions),
  }
}

function isPersonal(
  { headline: { place, text } }: RecognisedArticle,
  { works }: Mentions,
): boolean {
  if (!place) return false
  const dotted = blanked({ text, start: place.start }, inside(works, place), '·')
  return personalRules.some(({ pattern }) => pattern.test(dotted))
}
