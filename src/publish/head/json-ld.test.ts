import jsonld from 'jsonld'
import { describe, expect, test } from 'vitest'
import { article, event, HOSTILE, person, SITE, when, work } from '../records.fixture.ts'
import type { ShownPage } from '../shown-page.ts'
import { parseHTML } from 'linkedom'
import { headOf } from './head.ts'
import { headHtml } from './tags.ts'

/** The context of schema.org is not fetched: every name is one of its vocabulary. */
const documentLoader = (url: string) =>
  Promise.resolve({ documentUrl: url, document: { '@context': { '@vocab': 'schema:' } } })

/** The block of a page as a search engine finds it. */
function blockOf(page: ShownPage): string | null {
  const html = `<!doctype html><html><head>${headHtml(headOf(page, SITE))}</head></html>`
  const scripts = parseHTML(html).document.querySelectorAll('script')
  expect(scripts.length).toBeLessThanOrEqual(1)
  return scripts[0]?.textContent ?? null
}

/** What an independent reader of JSON-LD takes from it: "subject property object", one a line. */
async function statements(page: ShownPage): Promise<string[]> {
  const quads = await jsonld.toRDF(JSON.parse(blockOf(page)!), {
    documentLoader,
    format: 'application/n-quads',
  })
  return (typeof quads === 'string' ? quads : '').split('\n')
}

const story: ShownPage = { kind: 'article', record: article() }
const STORY = '<https://fans.example/dojang/articles/a-story>'

describe('the JSON-LD of a page', () => {
  test('of a story is a WebPage that cites the source and mentions all that it names', async () => {
    const found = await statements(story)
    expect(found).toContain(`${STORY} <schema:name> "She is not in it" .`)
    expect(found.filter((line) => line.startsWith(`${STORY} <schema:mentions>`))).toHaveLength(3)
    const types = found.flatMap((line) => /#type> <schema:(\w+)>/.exec(line)?.[1] ?? [])
    expect(types.toSorted()).toEqual([
      'CreativeWork',
      'Event',
      'Organization',
      'Person',
      'TVSeries',
      'WebPage',
      'WebSite',
    ])
    expect(found.join('\n')).toContain('<schema:url> "https://star.example/a?b=1&c=2"')
    expect(found.join('\n')).toContain('<schema:datePublished> "2023-06-01"')
  })

  test.each<[ShownPage, string, Record<string, string>]>([
    [
      { kind: 'actor', record: person({ aliases: ['Lee So Hee'] }) },
      'Person',
      { name: 'Han So Hee', alternateName: 'Lee So Hee', jobTitle: 'actor' },
    ],
    [
      { kind: 'drama', record: work() },
      'TVSeries',
      { alternateName: '더 글로리', datePublished: '2022-12-30' },
    ],
    [{ kind: 'drama', record: work({ kind: 'film' }) }, 'Movie', { name: 'The Glory' }],
    [{ kind: 'event', record: event() }, 'Event', { startDate: '2022-12-30' }],
  ])('of a subject is a CollectionPage about it: %#', async (page, type, properties) => {
    const found = (await statements(page)).join('\n')
    expect(found).toContain('#type> <schema:CollectionPage>')
    const [, about] = /<schema:about> (\S+) \./.exec(found)!
    expect(found).toMatch(
      `${about} <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <schema:${type}> .`,
    )
    for (const [property, value] of Object.entries(properties))
      expect(found).toMatch(`${about} <schema:${property}> "${value}" .`)
  })

  test('names the cast of a work, and never the work as a mention of itself', async () => {
    const found = (await statements({ kind: 'drama', record: work() })).join('\n')
    expect(found).toMatch(/<schema:actor> (\S+) \./)
    expect(found.match(/"The Glory"/g)).toHaveLength(2)
  })

  test.each([
    { ...when('2022-12-30'), basis: 'inferred' as const },
    when('XXXX-12-30'),
    when('2022-12~'),
    when('2022-34'),
    when(null),
  ])('gives no day where it could not say how it is known: %j', (date) => {
    const block = blockOf({ kind: 'event', record: event({ date }) })!
    expect(block).not.toContain('startDate')
  })

  test('gives a year or a month where that is all that is known', () => {
    for (const edtf of ['2022', '2022-12'])
      expect(blockOf({ kind: 'event', record: event({ date: when(edtf) }) })).toContain(
        `"startDate":"${edtf}"`,
      )
  })

  test('cannot end its own block, and comes back letter for letter', () => {
    const record = article()
    record.card.headline = HOSTILE
    const block = blockOf({ kind: 'article', record })!
    expect(block).not.toContain('<')
    expect(JSON.parse(block).name).toBe(
      `</script><!--"'><img src=x onerror=alert(1)>]]>&amp; END:VCALENDAR`,
    )
  })

  test('says nothing of pages that are about nothing', () => {
    for (const kind of ['about', 'following', 'not-found'] as const)
      expect(blockOf({ kind })).toBeNull()
  })
})
