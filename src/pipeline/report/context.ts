import type { RecognisedArticle } from '#model/article.ts'
import type { PersonFinding, Place } from '#model/finding.ts'
import type { Span } from '#pipeline/text/lines.ts'
import { unique } from '#pipeline/text/lists.ts'
import { inside } from '#pipeline/text/places.ts'
import { asidesIn, type Clause } from './clauses.ts'
import { isLine } from './heading.ts'
import { type Mentions, type Named, namesWithin } from './named.ts'
import { WORK } from './rules/rule.ts'
import { type Topic, topicOf } from './topic.ts'

/** Words that stand for one person named before, and for several. */
const SOMEONE =
  /\b(?:he|she|him|his|her|the (?:[\w“”"'‘’-]+ ){0,4}(?:actor|actress|star|idol|singer|comedian|model|rapper|performer|entertainer|newcomer)|the (?:\d+-year-old|latter))\b/i
/** Words that stand for who makes a work. */
const MAKER = /\bthe (?:[\w-]+ )?(director|(?:screen|script)?writer|producer)\b/i
const BOTH =
  /\b(?:both|they|them|their|the (?:two|three|four|five|pair|couple|duo|trio)|the (?:\w+ )?(?:actors|actresses|stars|leads))\b/i
/** Of those, words that cannot stand for one person and an agency. */
const SURELY_SEVERAL =
  /\b(?:both (?:stars|actors|actresses|of them)|they (?:might|may|could|are (?:just|good|close|dating))|the (?:two|pair|couple|duo))\b/i
/** Words that stand for a work named before, or speak of its making; not "the film “Hopeless”" or "the Seoul Drama Awards". */
const SOMETHING = new RegExp(
  `\\b(?:(?:the|this|that) (?:[\\w'’-]+ ){0,3}(?:${WORK}|role|lead|part|cast|cameo|departure|offer|proposal)(?! (?:["“‘']|awards?\\b|festivals?\\b))|male lead|female lead|filming|cameras (?=roll|are|will|start)|(?:first|last|final) shot|special appearance|episodes?|broadcast|(?<=\\bthe (?:\\w+ )?)(?:premiere|release|finale|ratings?)|an? (?:\\w+ )?(?:release|premiere|broadcast) (?=is|was|has|set|in|on)|poster|trailer|script|upcoming|latter)\\b`,
  'i',
)
/** A work that is told of before it is named: "an offer to star in a new Netflix series". */
const UNNAMED = new RegExp(
  `\\b(?:an?|(?:his|her|their)(?: \\w+)?) (?:[\\w+'’-]+ ){0,5}${WORK}\\b`,
  'i',
)
/** "She is going to marry", "Over in Korea, he is busy": the sentence's subject. */
const SUBJECT = /^["'“‘]?(?:\p{Lu}[^,.;:()"“]{0,40}, )?(he|she|they|both)\b/iu
/** ", and she is expecting": the sentence goes on about its subject. */
const STILL = /^\W*(?:and |but |where |while )?(?:he|she)\b/i
const IT = /\b(?:it|its)\b/i
/** So many people and works of a sentence are kept in mind. */
const MOST = 4
/** An article is about a work that it names so often. */
const OFTEN = 3
/** What stands behind the name of someone for whom an agency speaks. */
const OF_CLIENT =
  /^['’]s? (?:[\w-]+ )?(?:agency|label|management|side|camp|representatives?|reps?)\b.*\b(?:he|she|him|her|his)\b/

/** An aside stands at most so many characters behind whom it is said of. */
const NEAR = 3

/** Who and what the article is speaking of as it goes from sentence to sentence. */
export class Context {
  #people: string[]
  #works: string[]
  /** People whom one sentence named together, the last such. */
  #group: string[]
  #hasNamedWork = false
  /** The work that the heading above names; null below none and below others. */
  #heading: string | null = null
  /** Works of which news was told: they are not named in passing. */
  readonly #told = new Set<string>()
  readonly topic: Topic
  readonly #mentions: Mentions
  readonly #named: readonly PersonFinding[]

  constructor(article: RecognisedArticle, mentions: Mentions) {
    this.topic = topicOf(article, mentions)
    this.#mentions = mentions
    this.#named = article.people
    this.#people = this.topic.people
    this.#group = this.#people
    this.#works = this.topic.work === null ? [] : [this.topic.work]
  }

  /** People that a clause names, with the one whom its first word "he" stands for; else its sentence before it; else those that its "he" or "both" stands for. */
  people(clause: Clause, sentence: Span): string[] {
    const here = namesWithin(this.#mentions.people, clause)
    if (clause.of !== null) return unique([...this.#saidOf(clause.of), ...here])
    if (here.length > 0) return unique([...this.#subjectOf(clause.text), ...here])
    const before = namesWithin(this.#mentions.people, { start: sentence.start, end: clause.start })
    if (before.length > 0) {
      const subject = this.#subjectOf(sentence.text)
      return STILL.test(clause.text) ? [subject[0] ?? before[0]!] : before
    }
    const client = this.#clientIn(clause)
    return client ? [client.name] : this.meant(clause.text)
  }

  /** Whom an agency speaks of by "he" where it is named by whose it is: "Lee Do-yun’s agency said that he". */
  #clientIn({ text, start, end }: Clause): Named | undefined {
    const named = inside(this.#mentions.people, { start, end })
    return named.find((person) => OF_CLIENT.test(text.slice(person.end - start)))
  }

  /** People whom a text's "he" or "both" stands for, an interview's "I", or "the director". */
  meant(text: string): string[] {
    if (BOTH.test(text)) return this.#several(text)
    const { interviewed } = this.topic
    if (interviewed.length > 0 && /\bI\b/.test(text)) return interviewed
    if (SOMEONE.test(text)) return this.#people.slice(0, 1)
    const maker = MAKER.exec(text)?.[1]
      ?.toLowerCase()
      .replace(/^(?:screen|script)/, '')
    const found = this.#named.find(({ role }) => role === maker)
    return found ? [found.name] : []
  }

  /**
   * Works that a clause names; else, where credits count, those from which its people are known; else those of its
   * sentence before it; else the one that "the drama" stands for, or, read loosely, "it".
   */
  works(clause: Clause, sentence: Place, { loosely = false, credits = false }): string[] {
    const here = namesWithin(this.#mentions.works, clause)
    if (here.length > 0) return here
    const known = credits ? namesWithin(this.#mentions.works, clause, true) : []
    if (known.length > 0) return known
    const before = namesWithin(this.#mentions.works, { start: sentence.start, end: clause.start })
    if (before.length > 0) return before
    if (/\bboth\b/i.test(clause.text) && this.#works.length > 1) return this.#works
    const meant =
      SOMETHING.test(clause.text) ||
      (loosely && IT.test(clause.text)) ||
      (loosely && !this.#hasNamedWork && UNNAMED.test(clause.text))
    return meant ? this.current() : []
  }

  /**
   * The work that the text is speaking of; none before it names one. One that is named a single time does not take
   * the place of the one that the article is about.
   */
  current(): string[] {
    const [last] = this.#works
    if (last === undefined) return []
    const times = (name: string) => this.#mentions.works.filter((it) => it.name === name).length
    const { work } = this.topic
    const passing =
      work !== null && times(last) === 1 && times(work) >= OFTEN && !this.#told.has(last)
    return [passing ? work : last]
  }

  /** Of whom an agency or broadcaster speaks: those named, else whose agency it is, else whom the text is about. */
  spokenOf(clause: Place, found: string[]): string[] {
    const named = inside(this.#mentions.people, clause)
    const here = named.some(({ aside }) => !aside) ? found : named.map(({ name }) => name)
    return [here, found, this.#people.slice(0, 1)].find((names) => names.length > 0) ?? []
  }

  /** The person right before an aside. */
  #saidOf(offset: number): string[] {
    const near = inside(this.#mentions.people, { start: offset - 60, end: offset }).at(-1)
    return near && offset - near.end <= NEAR ? [near.name] : []
  }

  /** Whom the word stands for that is a text's subject: "She is going to marry ...". */
  #subjectOf(text: string): string[] {
    const subject = SUBJECT.exec(text)?.[1]?.toLowerCase()
    if (subject === undefined) return []
    return subject === 'he' || subject === 'she' ? this.#people.slice(0, 1) : this.#several(text)
  }

  /** Whom "they" stands for: the last that one sentence named together, where it cannot be one. */
  #several(text: string): string[] {
    return this.#people.length === 1 && SURELY_SEVERAL.test(text) ? this.#group : this.#people
  }

  /**
   * Goes on to the next sentence; `told`: works of which this one has news. A work named in an aside is only what
   * someone is known for. A heading that names people begins a new story, so the work is forgotten; below one that
   * names a work, that comes before others that are named with it.
   */
  pass(sentence: Span, told: string[]): void {
    const people = namesWithin(this.#mentions.people, sentence)
    const works = namesWithin(this.#mentions.works, { ...sentence, holes: asidesIn(sentence) })
    const isHeading = isLine(sentence.text) && !/:["'”’)]*$/.test(sentence.text)
    if (people.length > 0) {
      this.#people = unique([...this.#subjectOf(sentence.text), ...people]).slice(0, MOST)
      if (this.#people.length > 1) this.#group = this.#people
      if (works.length === 0 && isHeading) this.#works = []
    }
    if (isHeading) this.#heading = works.length === 1 ? works[0]! : null
    if (works.length > 0) {
      const isBelow = this.#heading !== null && works.includes(this.#heading)
      this.#works = unique([...(isBelow ? [this.#heading!] : []), ...works]).slice(0, MOST)
      this.#hasNamedWork = true
    }
    for (const name of told) this.#told.add(name)
  }
}
