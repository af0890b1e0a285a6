import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isWebAddress } from '#model/fields.ts'
import { EMPTY_CATALOGUE } from '#model/catalogue.ts'
import { readCatalogue } from '#pipeline/read/catalogue.ts'
import { readArticle } from '#pipeline/run.ts'
import { feedCandidates } from './add/feed/feed-candidates.ts'
import { plain } from './plain.ts'

/**
 * HOSTILE_LISTS: the folder of lists of others, which stay outside the project (../shared/corpus/hostile). It takes
 * minutes, so without the variable nothing is tested here; `src/pipeline/hostile.test.ts` always is.
 */
const { HOSTILE_LISTS } = process.env
const LISTS = HOSTILE_LISTS === undefined ? null : resolve(HOSTILE_LISTS)
const areThere = LISTS !== null

const payloads = (): string[] => {
  const naughty: unknown = JSON.parse(readFileSync(`${LISTS}/naughty-strings.json`, 'utf8'))
  const scripts = readFileSync(`${LISTS}/xss-payloads.txt`, 'utf8').split('\n')
  return [...(Array.isArray(naughty) ? naughty.map(String) : []), ...scripts].filter(
    (payload) => plain(payload).trim() !== '',
  )
}
const read = (file: string, content: string) => readArticle({ file, content }, EMPTY_CATALOGUE)
/** A value of YAML; JSON is YAML too. */
const yaml = (payload: string) => JSON.stringify(payload)

describe.skipIf(!areThere)('every hostile string', () => {
  const all = areThere ? payloads() : []

  test('stays the text that it is, in a body', () => {
    const body = all.join('\n\n').replaceAll('\r', '')
    for (let start = 0; start < body.length; start += 50_000) {
      const text = `Moon Ga-on\n\n${body.slice(start, start + 50_000)}`
      expect(read('a.txt', text).article?.text).toBe(text)
    }
  }, 600_000)

  test('stays the text that it is, as a headline', () => {
    const changed = all.filter((payload) => {
      const text = `---\nheadline: ${yaml(payload)}\n---\nMoon Ga-on.\n`
      const { article, problems } = read('a.md', text)
      return problems.length === 0 && article?.headline.text.trim() !== payload.trim()
    })
    expect(changed).toEqual([])
  }, 600_000)

  test('is a name or a problem, and an address only by http', () => {
    for (const payload of all) {
      const person = {
        file: 'content/people/x.yaml',
        content: `name: ${yaml(payload)}\nrole: actor\n`,
      }
      const { catalogue, problems } = readCatalogue([person])
      expect([...catalogue.people.map(({ name }) => name), ...problems.slice(1)]).toHaveLength(1)
    }
    const addresses = all.flatMap(
      (payload) =>
        read('a.md', `---\nurl: ${yaml(payload)}\n---\nMoon.\n`).article?.front.url ?? [],
    )
    expect(addresses.filter((address) => !isWebAddress(address))).toEqual([])
  }, 600_000)

  test('stops no feed, and is no address but by http', () => {
    const items = all.map((payload) => ({ title: payload, content_html: payload, url: payload }))
    for (let start = 0; start < items.length; start += 500) {
      const feed = {
        version: 'https://jsonfeed.org/version/1.1',
        title: all[start],
        items: items.slice(start, start + 500),
      }
      const found = [...feedCandidates('feed.json', JSON.stringify(feed), null)]
      expect(found).toHaveLength(feed.items.length)
      const addresses = found.flatMap((one) => ('known' in one ? (one.known.url ?? []) : []))
      expect(addresses.filter((address) => !isWebAddress(address))).toEqual([])
    }
  }, 600_000)
})

describe.skipIf(!areThere)('every valid and broken feed', () => {
  test('is read or told', () => {
    const files = areThere
      ? readdirSync(`${LISTS}/feeds`, { recursive: true, encoding: 'utf8' }).filter((name) =>
          name.endsWith('.xml'),
        )
      : []
    for (const name of files) {
      const text = readFileSync(`${LISTS}/feeds/${name}`, 'utf8')
      for (const found of feedCandidates(name, text, null))
        expect('reason' in found ? found.reason : 'read').not.toBe('')
    }
  }, 600_000)
})
