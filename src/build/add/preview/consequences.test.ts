import { describe, expect, it } from 'vitest'
import type { Article } from '#model/article.ts'
import type { Status } from '#model/words.ts'
import { article, catalogue, event, person, work } from '#pipeline/compile/articles.fixture.ts'
import { joinArticles } from '../../read-archive.ts'
import { consequencesOf } from './consequences.ts'

const KNOWN = catalogue({
  people: [person('kim-min-ji', 'Kim Min Ji')],
  works: [work('red-sky', 'Red Sky')],
})

type More = {
  kind?: 'casting' | 'release' | 'award'
  date?: string
  people?: string[]
  works?: string[]
}

/** A story with one report, of Kim Min Ji and Red Sky unless it says otherwise. */
function story(file: string, published: string, status: Status, more: More = {}) {
  const { people = ['Kim Min Ji'], works = ['Red Sky'], ...rest } = more
  const evidence = `Words of ${file} alone.`
  return article(file, {
    text: [evidence],
    published,
    people,
    works,
    reports: [{ status, people, works, evidence, ...rest }],
  })
}

function consequences(old: Article[], added: Article[], entries = KNOWN) {
  const joined = (articles: Article[]) => joinArticles(articles, entries).joined
  return consequencesOf(
    joined(old),
    joined([...old, ...added]),
    added.map(({ file }) => file),
  )
}

const NONE = { events: [], moves: [], unreviewed: [], contradicted: [] }

describe('the consequences of new articles', () => {
  it('are new events, each at the story that first has it', () => {
    const [first, second] = [
      story('first.txt', '2023-01-01', 'confirmed'),
      story('second.txt', '2023-02-01', 'confirmed'),
    ]
    expect(consequences([], [second, first])).toEqual([
      { ...NONE, file: 'articles/second.txt' },
      { ...NONE, file: 'articles/first.txt', events: ['Casting of Red Sky'] },
    ])
    expect(consequences([first], [second])[0]?.events).toEqual([])
  })

  it('are no events that the catalogue has', () => {
    const entries = { ...KNOWN, events: [event('e', 'The casting', { works: ['red-sky'] })] }
    expect(
      consequences([], [story('a.txt', '2023-01-01', 'confirmed')], entries)[0]?.events,
    ).toEqual([])
  })

  it('are statuses that stand otherwise than before', () => {
    const old = story('old.txt', '2023-01-01', 'in-talks')
    expect(consequences([old], [story('new.txt', '2023-02-01', 'confirmed')])).toEqual([
      {
        ...NONE,
        file: 'articles/new.txt',
        moves: [
          {
            person: 'Kim Min Ji',
            event: 'Casting of Red Sky',
            works: ['Red Sky'],
            from: 'in-talks',
            to: 'confirmed',
          },
        ],
      },
    ])
    expect(consequences([old], [story('before.txt', '2022-02-01', 'rumoured')])[0]?.moves).toEqual(
      [],
    )
    expect(consequences([], [old])[0]?.moves).toEqual([])
  })

  it('are a move at the last of several stories', () => {
    const old = story('old.txt', '2023-01-01', 'in-talks')
    const added = [
      story('yes.txt', '2023-02-01', 'confirmed'),
      story('gone.txt', '2023-03-01', 'withdrawn'),
    ]
    expect(consequences([old], added).map(({ moves }) => moves.map(({ to }) => to))).toEqual([
      [],
      ['withdrawn'],
    ])
  })

  it('are names that the catalogue does not know', () => {
    const names = { people: ['Kim Min Ji', 'Lee Bo Ra'], works: ['Red Sky', 'Blue Sky'] }
    expect(
      consequences([], [story('a.txt', '2023-01-01', 'confirmed', names)])[0]?.unreviewed,
    ).toEqual(['Blue Sky', 'Lee Bo Ra'])
  })
})

const contradicted = (old: Article, added: Article) => consequences([old], [added])[0]?.contradicted

const on = (file: string, date: string, kind: 'casting' | 'release' = 'release') =>
  story(file, '2023-01-01', 'confirmed', { kind, date, people: [] })

describe('a contradiction', () => {
  it('is a denial of what another story has confirmed or in talks, in either order', () => {
    const yes = story('first.txt', '2023-01-01', 'confirmed')
    const no = story('second.txt', '2023-02-01', 'denied')
    expect(contradicted(yes, no)).toEqual([
      {
        file: 'articles/first.txt',
        status: 'confirmed',
        edtf: null,
        evidence: 'Words of first.txt alone.',
      },
    ])
    expect(contradicted(no, yes)?.map(({ status }) => status)).toEqual(['denied'])
    expect(contradicted(story('first.txt', '2023-01-01', 'in-talks'), no)).toHaveLength(1)
  })

  it('is no answer to a rumour, no withdrawal and no other event', () => {
    const no = story('second.txt', '2023-02-01', 'denied')
    expect(contradicted(story('first.txt', '2023-01-01', 'rumoured'), no)).toEqual([])
    expect(contradicted(story('first.txt', '2023-01-01', 'withdrawn'), no)).toEqual([])
    expect(
      contradicted(story('first.txt', '2023-01-01', 'confirmed', { works: ['Blue Sky'] }), no),
    ).toEqual([])
  })

  it('is no denial of another kind at the same event', () => {
    const events = [event('e', 'A night', { kinds: ['casting', 'award'], works: ['red-sky'] })]
    const old = story('first.txt', '2023-01-01', 'confirmed', { kind: 'award' })
    const no = story('second.txt', '2023-02-01', 'denied')
    expect(consequences([old], [no], { ...KNOWN, events })[0]?.contradicted).toEqual([])
  })

  it('is another day for what has one day', () => {
    expect(contradicted(on('first.txt', '2023-05-01'), on('second.txt', '2023-06'))).toHaveLength(1)
    expect(contradicted(on('first.txt', '2023-06'), on('second.txt', '2023-05-01'))).toHaveLength(1)
    expect(contradicted(on('first.txt', '2023-05-01'), on('second.txt', '2023-05'))).toEqual([])
    expect(contradicted(on('first.txt', '2023-05-01'), on('second.txt', 'XXXX-06-01'))).toEqual([])
    expect(
      contradicted(
        on('first.txt', '2023-05-01', 'casting'),
        on('second.txt', '2023-06-01', 'casting'),
      ),
    ).toEqual([])
  })
})
