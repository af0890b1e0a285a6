import type { Article, RecognisedArticle } from '#model/article.ts'
import type { Catalogue } from '#model/catalogue.ts'
import { headlineSpans } from '#pipeline/text/article-spans.ts'
import type { Span } from '#pipeline/text/lines.ts'
import { sentencesOf } from '#pipeline/text/sentences.ts'
import { isBackground, isNews } from './background.ts'
import { withCeremony } from './ceremony.ts'
import { clausesOf } from './clauses.ts'
import { Context } from './context.ts'
import type { Draft } from './draft.ts'
import { draftsOf } from './drafts-of.ts'
import { merged } from './merge.ts'
import { mentionsOf } from './named.ts'
import { withoutNames } from './without-names.ts'
import { written } from './written.ts'

/** No sentence has so many characters; what does is a list or an attack, and no evidence. */
const LONGEST = 2_000

/**
 * What the article says of each happening: kind and status from the words of a clause, people, works and date
 * from the clause and its neighbours, the sentence as evidence. What the editor wrote takes the place of
 * everything read in the same sentence, and may name whom the text does not.
 */
export function report(article: RecognisedArticle, catalogue: Catalogue): Article {
  const mentions = mentionsOf(article)
  const context = new Context(article, mentions)
  const draftsIn = (sentence: Span) => {
    const plain = { ...sentence, text: withoutNames(sentence, mentions) }
    return isEvidence(plain, article)
      ? clausesOf(sentence)
          .filter(isNews)
          .flatMap((clause) => draftsOf({ clause, sentence, plain, article, mentions, context }))
      : []
  }
  // the context begins with what the headline is about
  const inHeadline = headlineSpans(article).flatMap(sentencesOf).flatMap(draftsIn)
  const inText = article.paragraphs.flatMap(sentencesOf).flatMap((sentence) => {
    const drafts = draftsIn(sentence)
    context.pass(
      sentence,
      drafts.flatMap(({ report }) => report.works),
    )
    return drafts
  })
  const drafts = [...inText, ...inHeadline.filter((draft) => isOnly(draft, inText))]
  const { reports, people, works } = written(article, catalogue)
  const corrected = new Set(reports.map(({ evidence }) => evidence))
  const read = merged(withCeremony(drafts, article), article.published.edtf).filter(
    ({ evidence }) => !corrected.has(evidence),
  )
  return {
    ...article,
    people: [...article.people, ...people],
    works: [...article.works, ...works],
    reports: [...read, ...reports],
  }
}

/** A question is no evidence, nor is what only tells of the past; asked of a sentence without names. */
function isEvidence(sentence: Span, article: RecognisedArticle): boolean {
  const asks = /\?["'”’)]*$/.test(sentence.text)
  return sentence.text.length <= LONGEST && !asks && !isBackground(sentence, article)
}

/** True for what a headline tells and no sentence of the text does: the text says it better. */
function isOnly({ report: { kind } }: Draft, inText: Draft[]): boolean {
  return !inText.some(({ report }) => report.kind === kind)
}
