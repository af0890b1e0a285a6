import type { Article } from '#model/article.ts'
import { dayNumbers } from '#model/archive/archive.ts'
import { compare } from '#model/compare.ts'
import type { DateFinding } from '#model/finding.ts'
import type { Problem } from '#model/problem.ts'
import type { When } from '#model/record.ts'
import type { Days } from './joined.ts'
import { slugMaker, slugOf } from './slug.ts'

/** An article with its place in the archive: its position in the list is its ordinal. */
export type Placed = { article: Article; slug: string; published: When; days: Days }

/**
 * Puts articles in the archive's order: without a date first, then by first day, last day and slug. The slug is
 * the file's name; a second file of that name gets a number, and a fatal problem, since addresses must last.
 */
export function placeArticles(articles: readonly Article[]): {
  placed: Placed[]
  problems: Problem[]
} {
  const problems: Problem[] = []
  const files = new Map<string, string>()
  const unused = slugMaker()
  const placed = articles
    .toSorted((a, b) => compare(a.file, b.file))
    .map((article) => {
      const wanted = slugOf(stem(article.file))
      const other = files.get(wanted)
      if (other === undefined) files.set(wanted, article.file)
      else problems.push(sameSlug(article.file, other, wanted))
      return {
        article,
        slug: unused(wanted),
        published: whenOf(article.published),
        days: dayNumbers(article.published.edtf),
      }
    })
    .toSorted(
      (a, b) => a.days.from - b.days.from || a.days.to - b.days.to || compare(a.slug, b.slug),
    )
  return { placed, problems }
}

/** A date as pages show it. */
export function whenOf({ edtf, basis, reason }: DateFinding): When {
  return { edtf, basis, reason }
}

/** 'articles/a-story.md' gives 'a-story'. */
function stem(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '')
}

function sameSlug(file: string, other: string, slug: string): Problem {
  return {
    file,
    line: null,
    rule: 'same-address',
    message: `its address would be "${slug}", which ${other} has`,
    hint: 'rename one of the two files',
    fatal: true,
  }
}
