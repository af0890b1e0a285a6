import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Source } from '#model/article.ts'
import { problemLine } from '#model/problem.ts'
import type * as Run from '#pipeline/run.ts'
import { readArticle } from '#pipeline/run.ts'
import { createSiteBuilder, filesOf } from './build-site.ts'
import { SMALL_SITE } from './workspace.fixture.ts'

vi.mock('#pipeline/run.ts', { spy: true })
beforeEach(() => void vi.mocked(readArticle).mockClear())

const sources = (changes: Record<string, string> = {}): Source[] =>
  Object.entries({ ...SMALL_SITE, ...changes })
    .filter(([file]) => file.startsWith('content/'))
    .map(([file, content]) => ({ file, content: new TextEncoder().encode(content) }))
    .toSorted((a, b) => (a.file < b.file ? -1 : 1))

/** The files that were read, without that of the warm-up. */
const filesRead = () =>
  vi
    .mocked(readArticle)
    .mock.calls.flatMap(([{ file }]) => (file.startsWith('content/') ? file : []))
const TWO = { 'content/articles/two.txt': 'Two\n\nHan So Hee left Hopeless.\n' }

describe('a site builder', () => {
  it('makes the same bytes of the same files, in any order', async () => {
    const first = await createSiteBuilder()(sources(TWO), 'content/')
    const second = await createSiteBuilder()(sources(TWO).toReversed(), 'content/')
    expect(filesOf(second.records)).toEqual(filesOf(first.records))
  })

  it('reads an article again when it was edited, and no other', async () => {
    const build = createSiteBuilder()
    await build(sources(TWO), 'content/')
    expect(filesRead()).toEqual(['content/articles/one.md', 'content/articles/two.txt'])
    const { records } = await build(
      sources({ 'content/articles/two.txt': 'Three\n\nNews.\n' }),
      'content/',
    )
    expect(filesRead().slice(2)).toEqual(['content/articles/two.txt'])
    expect(filesOf(records).get('articles/two.json')).toContain('Three')
  })

  it('reads every article again when the catalogue changed', async () => {
    const build = createSiteBuilder()
    await build(sources(TWO), 'content/')
    await build(
      sources({ ...TWO, 'content/works/hopeless.yaml': 'name: Hopeless\nkind: film\n' }),
      'content/',
    )
    expect(filesRead()).toHaveLength(4)
  })

  it('reads nothing again while it goes back and forth between two states', async () => {
    const build = createSiteBuilder()
    const broken = sources({ 'content/people/han-so-hee.yaml': 'name:' })
    for (const files of [sources(), broken, sources(), broken]) await build(files, 'content/')
    expect(filesRead()).toHaveLength(2)
  })

  it('leaves out what is broken, and tells all of it by file and line', async () => {
    const { records, problems } = await createSiteBuilder()(
      sources({
        ...TWO,
        'content/articles/one.md': '---\noutlet: sompi\n---\nOne\n',
        'content/works/x.yaml': 'name: X\nkind: novel\n',
        'content/articles/x.txt': '',
      }),
      'content/',
    )
    expect(problems.map(problemLine)).toEqual([
      'content/articles/one.md:2: outlet "sompi" has no file; add content/outlets/sompi.yaml.',
      'content/articles/x.txt: is empty; write something into it or delete it.',
      'content/works/x.yaml:2: kind "novel" is not known; write drama, film or show.',
    ])
    expect([...filesOf(records).keys()].filter((file) => file.startsWith('articles/'))).toEqual([
      'articles/two.json',
    ])
  })
})

describe('an article that a stage fails on', () => {
  it('is named, and the others come through', async () => {
    const { readArticle: really } = await vi.importActual<typeof Run>('#pipeline/run.ts')
    vi.mocked(readArticle).mockImplementation((source, catalogue) => {
      if (source.file.endsWith('one.md')) throw new RangeError('too much recursion')
      return really(source, catalogue)
    })
    const { records, problems } = await createSiteBuilder()(sources(TWO), 'content/')
    expect(problems.map(problemLine)).toEqual([
      'content/articles/one.md: made Dojang fail (too much recursion); move it out of the content, and report it with its text.',
    ])
    expect(filesOf(records).has('articles/two.json')).toBe(true)
  })
})
