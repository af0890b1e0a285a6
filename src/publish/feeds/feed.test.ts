import { parseAtomFeed, parseJsonFeed } from 'feedsmith'
import { XmlDocument } from 'libxml2-wasm'
import { describe, expect, test } from 'vitest'
import { article, HOSTILE, report, SITE, when } from '../records.fixture.ts'
import type { ArticleRecord } from '#model/record.ts'
import { newestFirst, toldIn } from '../told.ts'
import { createFeedWriter } from './feed.ts'

/** The feeds of some stories as independent readers take them. */
function read(...stories: ArticleRecord[]) {
  const reports = newestFirst(stories.flatMap(toldIn))
  const { atom, json } = createFeedWriter(SITE)({
    name: 'Han So Hee',
    path: '/actors/han-so-hee',
    reports,
  })
  XmlDocument.fromString(atom).dispose()
  return { atom: parseAtomFeed(atom), json: parseJsonFeed(json), xml: atom }
}

/** A story of one day, with one report. */
function story(slug: string, day: string | null, more: Parameters<typeof report>[0] = {}) {
  const record = article({
    reports: [report({ ...more, article: { slug, headline: slug, published: when(day) } })],
  })
  return { ...record, card: { ...record.card, slug, published: when(day) } }
}

describe('a feed', () => {
  test('names itself and its page', () => {
    const { atom, json } = read(article())
    expect(atom).toMatchObject({
      id: 'tag:fans.example,2026:dojang/feeds/actors/han-so-hee',
      title: { value: 'Han So Hee' },
    })
    expect(atom.links).toContainEqual({
      rel: 'self',
      type: 'application/atom+xml',
      href: 'https://fans.example/dojang/actors/han-so-hee/feed.xml',
    })
    expect(json).toMatchObject({
      title: 'Han So Hee',
      home_page_url: 'https://fans.example/dojang/actors/han-so-hee',
      feed_url: 'https://fans.example/dojang/actors/han-so-hee/feed.json',
    })
  })

  test('has an entry for each report: its status, what it is about, the sentence, and where it stands', () => {
    const { atom, json } = read(article({ reports: [report({ by: 'Netflix' })] }))
    expect(atom.entries).toHaveLength(1)
    const [entry] = atom.entries!
    expect(entry).toMatchObject({
      title: { value: 'Denied: Casting of The Glory (Han So Hee)' },
      updated: '2023-06-01T00:00:00Z',
      published: '2023-06-01T00:00:00Z',
      categories: [{ term: 'denied' }],
      summary: {
        value:
          '“Han So Hee is not in it.” Denied, according to Netflix, told 1 June 2023. From: She is not in it, Star Daily',
      },
    })
    expect(entry!.links!.map(({ href }) => href)).toEqual([
      'https://fans.example/dojang/articles/a-story#evidence-1',
      'https://star.example/a?b=1&c=2',
    ])
    expect(json.items![0]).toMatchObject({
      id: entry!.id,
      url: 'https://fans.example/dojang/articles/a-story#evidence-1',
      external_url: 'https://star.example/a?b=1&c=2',
      date_published: '2023-06-01T00:00:00Z',
      tags: ['denied'],
    })
  })

  test('gives the newest first, and what has no date last, without any', () => {
    const { atom, json } = read(story('b', null), story('a', '2023-05'), story('c', '2023-06-02'))
    expect(json.items!.map(({ date_published }) => date_published)).toEqual([
      '2023-06-02T00:00:00Z',
      undefined,
      undefined,
    ])
    expect(atom.entries!.map(({ updated, published }) => [updated, published])).toEqual([
      ['2023-06-02T00:00:00Z', '2023-06-02T00:00:00Z'],
      ['2023-05-01T00:00:00Z', undefined],
      ['1970-01-01T00:00:00Z', undefined],
    ])
    expect(atom.updated).toBe('2023-06-02T00:00:00Z')
  })

  test('an entry keeps its id; another status is another entry', () => {
    const idOf = (record: ArticleRecord) => read(record).atom.entries![0]!.id
    const first = idOf(story('a', '2023-06-01'))
    expect(idOf(story('a', '2024-01-01', { by: 'Netflix', reason: 'another rule' }))).toBe(first)
    expect(idOf(story('a', '2023-06-01', { status: 'withdrawn' }))).not.toBe(first)
    const twice = read(article({ reports: [report(), report()] })).atom.entries!
    expect(new Set(twice.map(({ id }) => id)).size).toBe(2)
  })

  test('says what others wrote as text', () => {
    const record = story('a', null, { evidence: HOSTILE })
    const { atom, json, xml } = read({ ...record, source: 'https://x.example/?a="<&\'' })
    const shown = HOSTILE.replace('\u0000\u0007\n', ' ')
    expect(atom.entries![0]!.summary!.value).toContain(shown)
    expect(json.items![0]!.content_text).toContain(shown)
    expect(xml).not.toContain('<img')
  })
})
