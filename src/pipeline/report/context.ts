import type { RecognisedArticle } from '#model/article.ts'
import type { Place } from '#model/finding.ts'
import type { Mentions } from './named.ts'
import { namesWithin } from './named.ts'

/** Words that stand for someone named before, and for something named before. */
const SOMEONE =
  /\b(?:he|she|him|the (?:actor|actress|star|idol|singer)|both(?: actors| actresses| stars)?|they|the two|the pair|his|her)\b/i
const SOMETHING =
  /\b(?:it|its|the (?:drama|film|movie|series|show|project|work|production|role|lead|part|cast|story)|this (?:drama|film|series|show|project)|the (?:upcoming|new) (?:drama|film|series))\b/i

/** Who and what the article is speaking of as it goes from sentence to sentence. */
export class Context {
  #people: string[]
  #works: string[]
  readonly #mentions: Mentions

  constructor(article: RecognisedArticle, mentions: Mentions) {
    this.#mentions = mentions
    const top = article.headline.place
    this.#people = top ? namesWithin(mentions.people, top) : []
    this.#works = top ? namesWithin(mentions.works, top) : []
  }

  /** People that a clause names, or else those that its "he" or "the actor" stands for. */
  people(clause: Place & { text: string }, sentence: Place): string[] {
    const here = namesWithin(this.#mentions.people, clause)
    if (here.length > 0) return here
    const before = namesWithin(this.#mentions.people, { start: sentence.start, end: clause.start })
    if (!SOMEONE.test(clause.text)) return before
    return before.length > 0 ? before : this.#people
  }

  /** Works that a clause names, or its sentence before it, or else the one that "it" or "the drama" stands for. */
  works(clause: Place & { text: string }, sentence: Place): string[] {
    const here = namesWithin(this.#mentions.works, clause)
    if (here.length > 0) return here
    const before = namesWithin(this.#mentions.works, { start: sentence.start, end: clause.start })
    if (before.length > 0) return before
    return SOMETHING.test(clause.text) ? this.#works : []
  }

  /** Goes on to the next sentence. */
  pass(sentence: Place): void {
    const people = namesWithin(this.#mentions.people, sentence)
    const works = namesWithin(this.#mentions.works, sentence)
    if (people.length > 0) this.#people = people.slice(0, 2)
    if (works.length > 0) this.#works = works.slice(0, 1)
  }
}
