import type {
  Article,
  CleanArticle,
  DatedArticle,
  RawArticle,
  RecognisedArticle,
} from '#model/article.ts'
import type { Catalogue } from '#model/catalogue.ts'
import { clean } from './clean/clean.ts'
import { date } from './date/date.ts'
import { recognise } from './recognise/recognise.ts'
import { report } from './report/report.ts'

/** A stage: one article and the catalogue in, the article with more known about it out. Pure. */
type Stage<From, To> = (article: From, catalogue: Catalogue) => To

/**
 * What happens to one article after `read`, in this order: dates are looked for in what `clean` took out as
 * well; names are looked for only in what it kept; a report needs dates and names. `compile` then joins articles.
 */
export const STAGES = { clean, date, recognise, report } satisfies {
  clean: Stage<RawArticle, CleanArticle>
  date: Stage<CleanArticle, DatedArticle>
  recognise: Stage<DatedArticle, RecognisedArticle>
  report: Stage<RecognisedArticle, Article>
}
