import type { Article, RawArticle, Source } from '#model/article.ts'
import type { Catalogue } from '#model/catalogue.ts'
import type { Problem } from '#model/problem.ts'
import { read } from './read/read.ts'
import { STAGES } from './stages.ts'

/**
 * One article through all stages before `compile`. The article is null where it cannot be read at all; then
 * the problems say why. Nothing is kept from one article to the next but what is prepared from the catalogue.
 */
export function readArticle(
  source: Source,
  catalogue: Catalogue,
): { article: Article | null; problems: Problem[] } {
  const { article, problems } = read(source)
  return { article: article && throughStages(article, catalogue), problems }
}

/** A read article through the stages that follow. */
function throughStages(article: RawArticle, catalogue: Catalogue): Article {
  const cleaned = STAGES.clean(article, catalogue)
  const dated = STAGES.date(cleaned, catalogue)
  const recognised = STAGES.recognise(dated, catalogue)
  return STAGES.report(recognised, catalogue)
}
