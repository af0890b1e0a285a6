import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { Article, Source } from '#model/article.ts'
import { EMPTY_CATALOGUE } from '#model/catalogue.ts'
import type { NameFinding, Place } from '#model/finding.ts'
import { CATALOGUE } from './cases/catalogue.ts'
import { read } from './read/read.ts'
import { readArticle } from './run.ts'
import { STAGES } from './stages.ts'

/**
 * Golden cases: a folder holds an article and what must come of it. A missing `expected.json` is written here
 * and is an error where CI runs; a changed one leaves `expected-changed.json` beside it, to look at.
 */
const folder = fileURLToPath(new URL('cases/', import.meta.url))
const cases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

function sourceOf(name: string): Source {
  const file = readdirSync(join(folder, name)).find((entry) => entry.startsWith('article.'))!
  return { file, content: new Uint8Array(readFileSync(join(folder, name, file))) }
}

const articleOf = (name: string) => readArticle(sourceOf(name), CATALOGUE).article!

/** What a case holds of an article: every finding in words, places left out (they have a test of their own). */
function told({ headline, published, publisher, paragraphs, boilerplate, ...article }: Article) {
  const name = ({ name, id, mentions, reason }: NameFinding) =>
    `${name}${id === null ? '' : ` = ${id}`}, ${mentions.length} times: ${reason}`
  return {
    headline: headline.text,
    published: `${published.edtf}, ${published.basis}: ${published.reason}`,
    publisher: publisher && `${publisher.text}: ${publisher.reason}`,
    paragraphs: paragraphs.length,
    boilerplate: boilerplate.map(({ text, reason }) => `${text}: ${reason}`),
    dates: article.dates.map(({ edtf, basis, reason }) => `${edtf}, ${basis}: ${reason}`),
    people: article.people.map((person) => `${person.role} ${name(person)}`),
    works: article.works.map((work) => `${work.kind} ${name(work)}`),
    characters: article.characters.map(name),
    organisations: article.organisations.map(name),
    events: article.events.map(name),
    reports: article.reports.map(
      ({ kind, status, people, works, date, by, event, evidence, reason }) => ({
        what: `${kind}, ${status}: ${reason}`,
        who: [...people, ...works].join(', '),
        date: `${date.edtf}: ${date.reason}`,
        by,
        ...(event && { event }),
        evidence,
      }),
    ),
  }
}

describe.each(cases)('%s', (name) => {
  test('comes out as expected', () => {
    const [expected, changed] = ['expected.json', 'expected-changed.json'].map((file) =>
      join(folder, name, file),
    )
    const found = `${JSON.stringify(told(articleOf(name)), null, 2)}\n`
    if (!existsSync(expected!)) {
      if (process.env['CI']) throw new Error(`${name}/expected.json is missing`)
      writeFileSync(expected!, found)
    }
    const wanted = readFileSync(expected!, 'utf8')
    if (found === wanted) rmSync(changed!, { force: true })
    else writeFileSync(changed!, found)
    expect(JSON.parse(found)).toEqual(JSON.parse(wanted))
  })

  test('has every finding letter for letter at its place', () => {
    const { text, headline, paragraphs, boilerplate, publisher, ...article } = articleOf(name)
    const at = ({ start, end }: Place) => text.slice(start, end)
    for (const paragraph of paragraphs) expect(at(paragraph)).toBe(paragraph.text)
    const texts = [headline, publisher, ...boilerplate].flatMap((finding) =>
      finding?.place ? [{ text: finding.text, place: finding.place }] : [],
    )
    for (const { text, place } of texts) expect(at(place)).toBe(text)
    for (const named of [
      article.people,
      article.works,
      article.characters,
      article.organisations,
      article.events,
    ].flat()) {
      expect(at(named.place!)).toBe(named.name)
      expect(named.mentions).toContainEqual(named.place)
      for (const mention of named.mentions) expect(at(mention)).toMatch(/^\S.*\S$/u)
    }
    for (const { place, evidence } of article.reports) expect(at(place!)).toBe(evidence)
  })

  test('names in its reports only what it found', () => {
    const { people, works, reports } = articleOf(name)
    const known = [...people, ...works].map((finding) => finding.name)
    for (const report of reports)
      expect(known).toEqual(expect.arrayContaining([...report.people, ...report.works]))
  })

  test('is read by pure stages', () => {
    const raw = frozen(read(sourceOf(name)).article!)
    const catalogue = frozen(structuredClone(CATALOGUE))
    const throughAll = () => {
      const cleaned = frozen(STAGES.clean(raw, catalogue))
      const dated = frozen(STAGES.date(cleaned, catalogue))
      return STAGES.report(frozen(STAGES.recognise(dated, catalogue)), catalogue)
    }
    expect(throughAll()).toEqual(throughAll())
  })

  test('is read with an empty catalogue as well', () => {
    expect(readArticle(sourceOf(name), EMPTY_CATALOGUE).article).not.toBeNull()
  })
})

/** The value with every object in it frozen, so that a stage that changes its input throws. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) frozen(part)
  }
  return value
}
