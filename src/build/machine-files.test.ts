import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseAtomFeed, parseJsonFeed } from 'feedsmith'
import ICAL from 'ical.js'
import jsonld from 'jsonld'
import { XmlDocument } from 'libxml2-wasm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { files } from '#model/files.ts'
import type { ArticleRecord, EventRecord } from '#model/record.ts'
import { jsonLdOf } from '#publish/head/json-ld.ts'
import { pageOf } from '#publish/pages.ts'
import { shownPage } from '#publish/shown-page.ts'
import { createSiteBuilder } from './build-site.ts'
import { createMachineFiles } from './machine-files.ts'
import { readFiles } from './read-files.ts'

/** The five stories of `content/`, written for machines and read back by others' parsers. */
const ADDRESS = 'https://fans.example/dojang/'
const records = new Map<string, unknown>()
let folder: string
let names: string[]

const read = (file: string) => readFile(join(folder, file), 'utf8')

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dojang-'))
  const machines = createMachineFiles({ cards: false })
  const built = await createSiteBuilder()(await readFiles('content', 'content/'), 'content/')
  const { site } = built
  for (const [file, record] of built.records) {
    records.set(file, record)
    machines.add(file, record)
  }
  await machines.write(folder, { ...site!, address: ADDRESS })
  names = await readdir(folder, { recursive: true })
}, 180_000)

afterAll(() => rm(folder, { recursive: true }))

function recordsOf<T>(kind: string): T[] {
  const files = [...records].filter(([file]) => file.startsWith(`${kind}/`))
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return files.map(([, record]) => record as T)
}

const reports = () => recordsOf<ArticleRecord>('articles').flatMap((story) => story.reports)

describe('the five stories', () => {
  test('have an entry for each report in the feeds of the site', async () => {
    const atom = parseAtomFeed(await read('feed.xml'))
    const json = parseJsonFeed(await read('feed.json'))
    expect(reports().length).toBeGreaterThan(20)
    const sentences = reports()
      .map(({ evidence }) => evidence)
      .toSorted()
    const told = (text: string | undefined) => sentences.find((one) => text?.includes(one))
    const all = new Set<string | undefined>(sentences)
    expect(new Set(atom.entries!.map(({ summary }) => told(summary?.value)))).toEqual(all)
    expect(new Set(json.items!.map(({ content_text }) => told(content_text)))).toEqual(all)
    expect(atom.entries).toHaveLength(sentences.length)
    expect(json.items!.map(({ id }) => id)).toEqual(atom.entries!.map(({ id }) => id))
  })

  test('have each report in the feeds of its people, works and events', async () => {
    const kinds = { people: 'actors', works: 'dramas', events: 'events' } as const
    const wanted = reports().flatMap((row) =>
      Object.entries(kinds).flatMap(([key, kind]) =>
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion
        row[key as keyof typeof kinds].map((slug) => ({ slug, kind, evidence: row.evidence })),
      ),
    )
    for (const { slug, kind, evidence } of wanted) {
      const { entries } = parseAtomFeed(await read(`${kind}/${slug}/feed.xml`))
      expect(entries!.some(({ summary }) => summary?.value?.includes(evidence))).toBe(true)
    }
  })

  test('have every event with a day in the calendar, and no other', async () => {
    const calendar = new ICAL.Component(ICAL.parse(await read('calendar.ics')))
    const found = calendar
      .getAllSubcomponents('vevent')
      .map((event) => String(event.getFirstPropertyValue('uid')))
    const dated = recordsOf<EventRecord>('events').filter(({ date }) =>
      /^\d{4}-\d\d-\d\d$/.test(date.edtf ?? ''),
    )
    expect(dated.length).toBeGreaterThan(5)
    expect(found).toEqual(expect.arrayContaining(dated.map(({ slug }) => `${slug}@fans.example`)))
    const releases = found.filter((uid) => uid.startsWith('release-of-'))
    expect(found.length - releases.length).toBe(
      dated.filter(({ slug }) => !slug.startsWith('release-of-')).length,
    )
    expect(new Set(found).size).toBe(found.length)
  })

  test('write only XML that libxml2 takes, and calendars that another reader does', async () => {
    for (const name of names.filter((name) => name.endsWith('.xml')))
      XmlDocument.fromString(await read(name)).dispose()
    for (const name of names.filter((name) => name.endsWith('.ics')))
      expect(ICAL.parse(await read(name))[0]).toBe('vcalendar')
    expect(names.filter((name) => name.endsWith('feed.xml')).length).toBeGreaterThan(50)
  })

  test('have each page once in the sitemap', async () => {
    using document = XmlDocument.fromString(await read('sitemap.xml'))
    const namespace = { s: 'http://www.sitemaps.org/schemas/sitemap/0.9' }
    const found = document.find('//s:loc', namespace).map(({ content }) => content)
    const pages = [...records.keys()].flatMap((file) => pageOf(file)?.path ?? [])
    expect(found).toEqual(expect.arrayContaining(pages.map((path) => ADDRESS + path.slice(1))))
    expect(new Set(found).size).toBe(found.length)
    expect(await read('robots.txt')).toContain(`Sitemap: ${ADDRESS}sitemap.xml`)
  })

  test('name in their JSON-LD every page by its address, as an independent reader finds it', async () => {
    for (const [file, record] of records) {
      const page = pageOf(file)
      if (!page) continue
      const site = {
        name: 'Dojang',
        description: '',
        language: 'en',
        address: ADDRESS,
        cards: false,
      } as const
      const [expanded] = await jsonld.expand(
        JSON.parse(JSON.stringify(jsonLdOf(shownPage(page, record), site))),
        {
          documentLoader: (url) =>
            Promise.resolve({
              documentUrl: url,
              document: { '@context': { '@vocab': 'schema:' } },
            }),
        },
      )
      expect(expanded!['@id']).toBe(ADDRESS + page.path.slice(1))
      expect(expanded).toHaveProperty('schema:mentions')
    }
  })
})

test('who follows a page that has moved goes on at its old addresses', async () => {
  const site = await mkdtemp(join(tmpdir(), 'dojang-'))
  const machines = createMachineFiles({ cards: false })
  for (const [file, record] of records) machines.add(file, record)
  const actor = ['song-joongki', 'joong-ki'].map((old) => [old, 'song-joong-ki'])
  machines.add(files.moved(), { article: [], actor, drama: [], event: [] })
  await machines.write(site, {
    name: 'Dojang',
    description: '',
    language: 'en',
    address: ADDRESS,
  })
  for (const name of ['feed.xml', 'feed.json', 'calendar.ics'])
    for (const [old] of actor)
      expect(await readFile(join(site, 'actors', old!, name), 'utf8')).toBe(
        await read(`actors/song-joong-ki/${name}`),
      )
  await rm(site, { recursive: true })
})

test('the same records give the same bytes, and one that lacks an address only data', async () => {
  const again = await mkdtemp(join(tmpdir(), 'dojang-'))
  const machines = createMachineFiles({ cards: false })
  for (const [file, record] of records) machines.add(file, record)
  const site = { name: 'Dojang', description: '', language: 'en' } as const
  await machines.write(again, { ...site, address: ADDRESS })
  for (const name of ['feed.xml', 'calendar.ics', 'sitemap.xml', 'tables/v1/reports.csv'])
    expect(await readFile(join(again, name), 'utf8')).toBe(await read(name))
  await rm(again, { recursive: true })
  await machines.write(again, site)
  expect(await readdir(again)).toEqual(['manifest.webmanifest', 'tables'])
  await rm(again, { recursive: true })
})
