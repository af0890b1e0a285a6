import { describe, expect, test } from 'vitest'
import { EMPTY_CATALOGUE } from '#model/catalogue.ts'
import { problemLine } from '#model/problem.ts'
import { readArticle } from './run.ts'

/** Milliseconds of processor time that an article may take. */
const LIMIT = 2_000

/** Reads a file: what came of it, whether it took too long, and evidence that does not stand in its place. */
function read(file: string, content: string) {
  const before = process.cpuUsage()
  const { article, problems } = readArticle({ file, content }, EMPTY_CATALOGUE)
  const isSlow = process.cpuUsage(before).user / 1_000 >= LIMIT
  const misplaced = (article?.reports ?? []).filter(
    ({ place, evidence }) => place && article?.text.slice(place.start, place.end) !== evidence,
  )
  return { article, problems: problems.map(problemLine), isSlow, misplaced }
}

const FINE = { isSlow: false, misplaced: [] }
/** An article came of it, too. */
const READ = { ...FINE, article: expect.anything() }
const NO_TEXT = { ...FINE, article: null, problems: [expect.stringContaining('no text')] }

/** What may be said over and over: no blanks, no ends, marks that open, letters that are drawn oddly. */
const PIECES = {
  'one letter': 'a',
  'one capital': 'A',
  'capitals with stops': 'A.',
  'names without blanks': 'KimSeonHo',
  'names with hyphens': 'Kim-Seon-Ho-',
  'names in lists': 'Kim Seon Ho, Lee Do-yun and ',
  'names one a line': 'Kim Seon Ho\n',
  'names with roles': 'actress Kim Seon Ho ',
  Hangul: '한소희',
  'Hangul with blanks': '한 소희 ',
  quotes: '“',
  'quotes that nest': '“‘',
  'titles in quotes': '“Paper Harbor,” ',
  'letters in quotes': '“A” ',
  apostrophes: 's’ ',
  brackets: '(',
  blanks: ' ',
  'line ends': '\n',
  'blanks and line ends': ' \n\t\n',
  stops: '.',
  commas: ', ',
  hyphens: '-',
  'crumbs of a path': 'a > ',
  'share links': 'Facebook',
  'networks in a row': 'Kakao | ',
  digits: '9',
  dates: '2021.06.18 ',
  'dates in words': 'May 3, 2021, ',
  'halves of dates': 'May ',
  questions: 'Will she? ',
  clauses: ', where it may join ',
  'words of status': 'rumored to be in talks and denied ',
  'words of roles': 'the role of the ',
  'surrogates alone': '\uD83C',
  'accents without letters': '\u0301',
  'marks that turn the writing': '\u202E\u2066',
  'letters of no width': '\u200B',
  'signs of Markdown': '[a](',
  'signs of HTML': '&lt;p&gt;',
  emoji: '👩‍👩‍👧‍👦',
}

describe('100 kB of', () => {
  test.each(Object.entries(PIECES))('%s: as text, as headline, as a page', (_, piece) => {
    const long = piece.repeat(100_000 / piece.length)
    const page = `<title>${long}</title><article><h1>${long}</h1><p>${long}</p></article>`
    expect(read('a.txt', `Moon Ga-on to Lead “Paper Harbor”\n\n${long}`)).toMatchObject(READ)
    expect(read('a.md', `# ${long}\n\nMoon Ga-on will star in it.`)).toMatchObject(READ)
    expect(read('a.html', page)).toMatchObject(long.trim() ? READ : NO_TEXT)
  })
})

test('a line of 1 MB is read', () => {
  const long = `Moon Ga-on\n\n${'word '.repeat(200_000)}`
  expect(read('a.txt', long)).toMatchObject({ ...READ, problems: [] })
})

describe('front matter', () => {
  test.each([
    ['__proto__', '__proto__: {}', 'key "__proto__" is not known'],
    ['constructor', 'constructor: {}', 'key "constructor" is not known'],
    ['a key of a report', 'reports:\n  - __proto__: {}', 'key "__proto__" is not known'],
    ['a date of 10,000 digits', `published: ${'2'.repeat(10_000)}`, 'is not right'],
    ['an address of 10,000 letters', `url: ${'x'.repeat(10_000)}`, 'is not right'],
    ['lists without an end', `reports: ${'['.repeat(50_000)}`, 'is nested too deeply'],
    ['aliases that grow', bomb(), 'stands for nothing or for too much'],
    ['a key of 100 kB', `${'k'.repeat(100_000)}: 1`, 'is not'],
  ])('%s is a problem', (_, yaml, message) => {
    const { problems, ...rest } = read('a.md', `---\n${yaml}\n---\nMoon Ga-on.\n`)
    expect(rest).toEqual({ ...FINE, article: null })
    expect(problems[0]).toContain(message)
  })
})

/** Nine lists, each of nine times the one before: a billion words. */
function bomb(): string {
  const lists = Array.from({ length: 9 }, (_, index) => {
    const item = index === 0 ? 'word' : `*a${index - 1}`
    return `a${index}: &a${index} [${Array(9).fill(item).join(', ')}]`
  })
  return lists.join('\n')
}

test.each([
  '../../etc/passwd.txt',
  `${'x'.repeat(300)}.txt`,
  'a\0b.txt',
  'con.txt',
  '.txt',
  '한소희.txt',
])('a file may be named %j', (file) => {
  const { article, problems } = read(file, 'Moon Ga-on is here.\n\nActress Moon Ga-on left.')
  expect(problems).toEqual([])
  expect(article?.file).toBe(file)
})

test.each([
  ['one long line', 'a'.repeat(100_000)],
  ['no end of brackets', '('.repeat(100_000)],
  ['capitals', 'Kim Seon Ho '.repeat(8_000)],
  ['quotation marks', '“A” '.repeat(25_000)],
  ['names one a line', 'Kim Seon Ho\n'.repeat(8_000)],
  ['dates', 'May 3, 2021, '.repeat(7_000)],
  ['clauses', ', where it may join '.repeat(5_000)],
  ['words without an end', 'the role of the '.repeat(6_000)],
])('hostile text of 100 kB is read in time: %s', (_, content) => {
  const before = process.cpuUsage()
  readArticle({ file: 'a.txt', content }, EMPTY_CATALOGUE)
  const { user } = process.cpuUsage(before)
  expect(user / 1000).toBeLessThan(2_000)
})
