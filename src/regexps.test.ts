import { analyse, type Report } from 'scslre'
import { expect, test } from 'vitest'
import { literalsIn, madeIn, type Pattern } from './regexps.fixture.ts'

/**
 * Articles are strangers' words, so no pattern may take longer than a text is long. scslre (which eslint-plugin-regexp
 * asks as well) finds patterns that go back over a text, or start again at every letter of it. A test, not a
 * linter, since many patterns are put together from parts, and only running the code makes them.
 */
const files = Object.keys(import.meta.glob(['./**/*.{ts,tsx}', '!**/*.{test,fixture,d}.{ts,tsx}']))
const stages = import.meta.glob(['./{model,pipeline}/**/*.ts', '!**/*.{test,fixture,d}.ts'])

/** What could make a pattern slow, a line each. */
function faultsOf(pattern: Pattern): string[] {
  const { reports } = analyse(asMatched(pattern), { assumeRejectingSuffix: false })
  return reports.map((report) => `${pattern.at}: /${pattern.source}/ ${told(report)}`)
}

/** A pattern in the form in which `endsWith` matches it, if it does. */
function asMatched({ source, flags, isBackwards }: Pattern) {
  return isBackwards
    ? { source: `(?<=${source.slice(0, -1)})`, flags: `${flags}y` }
    : { source, flags }
}

function told({ exponential, character }: Report): string {
  return `takes ${exponential ? 'exponential' : 'quadratic'} time for many ${JSON.stringify(character.pick)}`
}

const pattern = (source: string, flags = '') => ({
  at: 'a.ts:1',
  source,
  flags,
  isBackwards: false,
})

test.each([
  ['^(a+)+$', 'takes exponential time for many "a"'],
  ['^\\s*:?\\s*x', 'takes quadratic time for many " "'],
  ['\\s+$', 'takes quadratic time for many " "'],
])('/%s/ is found', (source, fault) => {
  expect(faultsOf(pattern(source)).join()).toContain(fault)
})

test('no pattern that is written takes super-linear time', () => {
  const patterns = files.flatMap((file) => literalsIn(`src/${file.slice(2)}`))
  expect(patterns.length).toBeGreaterThan(300)
  expect(patterns.flatMap(faultsOf)).toEqual([])
})

test('no pattern that is put together takes super-linear time', async () => {
  const patterns = await madeIn(async () => {
    await Promise.all(Object.values(stages).map((load) => load()))
    // Some are made when they are needed first.
    const { readArticle } = await import('#pipeline/run.ts')
    const { EMPTY_CATALOGUE } = await import('#model/catalogue.ts')
    const content = 'Moon Ga-on to Lead “Paper Harbor”\n\nActress Moon Ga-on left.\n'
    readArticle({ file: 'a.txt', content }, EMPTY_CATALOGUE)
  })
  expect(patterns.length).toBeGreaterThan(30)
  expect(patterns.flatMap(faultsOf)).toEqual([])
})
