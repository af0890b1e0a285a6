import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ArticleRecord } from '#model/record.ts'
import { dayOf } from '#publish/told.ts'
import { writeFiles } from '#build/write-files.ts'

/** Stories on the page of a tag, as on a page of ours. */
const NEWEST = 20

/** An article as a peer gets it; `tags` are the slugs of its people, works and events. */
type Article = {
  title: string
  published: string
  date: string
  tags: string[]
  paragraphs: string[]
}

/**
 * Writes the articles of a built site, given the folder of its records, as peers read them: one Markdown file each
 * below `articles/`, and `all.json` with all of them and the newest of each tag.
 */
export function writeForPeers(data: string, folder: string): void {
  const articles = new Map<string, Article>()
  for (const name of readdirSync(join(data, 'articles')))
    articles.set(name.replace('.json', ''), articleOf(join(data, 'articles', name)))
  const tags = new Map<string, string[]>()
  const newestFirst = [...articles].toSorted(([, a], [, b]) => (a.date < b.date ? 1 : -1))
  for (const [slug, article] of newestFirst)
    for (const tag of article.tags) {
      const stories = tags.get(tag) ?? []
      if (stories.length < NEWEST) tags.set(tag, [...stories, slug])
    }
  const json = JSON.stringify({
    articles: Object.fromEntries(articles),
    tags: Object.fromEntries(tags),
  })
  writeFiles(folder, [
    ...Array.from(articles, ([slug, one]) => [`articles/${slug}.md`, markdown(one)] as const),
    // Where Eleventy finds the look of each.
    ['articles/articles.json', '{"layout":"page.njk"}'],
    ['all.json', json],
  ])
}

function articleOf(file: string): Article {
  const { card, refs, paragraphs }: ArticleRecord = JSON.parse(readFileSync(file, 'utf8'))
  const { day } = dayOf(card.published.edtf)
  return {
    title: card.headline,
    published: card.published.edtf ?? 'unknown',
    date: day || '1970-01-01',
    tags: [
      ...refs.people.map(({ slug }) => `actor-${slug}`),
      ...refs.works.map(({ slug }) => `drama-${slug}`),
      ...refs.events.map(({ slug }) => `event-${slug}`),
    ],
    paragraphs: paragraphs.map(({ text }) => text),
  }
}

/** JSON is YAML too. */
function markdown({ paragraphs, date, ...front }: Article): string {
  return `---\n${JSON.stringify(front).slice(0, -1)}, "date": ${date} }\n---\n\n${paragraphs.join('\n\n')}\n`
}
