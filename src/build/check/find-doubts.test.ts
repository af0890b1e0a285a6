import { describe, expect, it } from 'vitest'
import type { Article } from '#model/article.ts'
import type { Catalogue } from '#model/catalogue.ts'
import { article, catalogue, person } from '#pipeline/compile/articles.fixture.ts'
import { type Archive, joinArticles } from '../read-archive.ts'
import { findDoubts } from './find-doubts.ts'

/** An archive of articles made by hand, as if their files held their texts alone. */
function archive(articles: Article[], entries: Catalogue = catalogue()): Archive {
  const sources = articles.map(({ file, text }) => ({ file, content: text }))
  return {
    content: {
      root: 'content/',
      site: null,
      catalogue: entries,
      ids: { people: new Set(), works: new Set(), events: new Set(), outlets: new Set() },
      articles: sources,
      problems: [],
    },
    articles,
    joined: joinArticles(articles, entries).joined,
    problems: [],
  }
}

const doubts = (articles: Article[], today: string | null = null, entries?: Catalogue) =>
  findDoubts(archive(articles, entries), articles.length, today)

describe('unreviewed names', () => {
  it('come with an entry of what the articles tell, the name in most stories first', () => {
    const red = article('a.txt', {
      text: ['Kim Min Ji (김민지) leads “Red Sky” (붉은 하늘), by Lee Bo Ra.'],
      people: ['Kim Min Ji', { name: 'Lee Bo Ra', role: 'writer' }],
      works: [{ name: 'Red Sky', kind: 'film' }],
    })
    const more = article('b.txt', {
      text: ['Red Sky.'],
      works: [{ name: 'Red Sky', kind: 'film' }],
    })
    const { unreviewed } = doubts([red, more])
    expect(unreviewed.map(({ type, name, stories, line }) => [type, name, stories, line])).toEqual([
      ['work', 'Red Sky', 2, 2],
      ['person', 'Kim Min Ji', 1, 2],
      ['person', 'Lee Bo Ra', 1, 2],
    ])
    expect(unreviewed.map(({ entry }) => entry)).toEqual([
      {
        file: 'content/works/red-sky.yaml',
        yaml: 'name: Red Sky\nhangul: 붉은 하늘\nkind: film\n',
      },
      {
        file: 'content/people/kim-min-ji.yaml',
        yaml: 'name: Kim Min Ji\nhangul: 김민지\nrole: actor\n',
      },
      { file: 'content/people/lee-bo-ra.yaml', yaml: 'name: Lee Bo Ra\nrole: writer\n' },
    ])
  })

  it('are none that the catalogue knows', () => {
    const known = catalogue({ people: [person('kim-min-ji', 'Kim Min-ji')] })
    const one = article('a.txt', { text: ['Kim Min Ji.'], people: ['Kim Min Ji'] })
    expect(doubts([one], null, known).unreviewed).toEqual([])
  })
})

describe('uncertain dates', () => {
  it('are those worked out, without a year, and not known', () => {
    const inferred = article('a.txt', {
      text: ['It opens today.'],
      reports: [{ evidence: 'It opens today.', date: '2023-06-01' }],
    })
    inferred.published = { edtf: '2023-06-01', basis: 'inferred', place: null, reason: 'R1' }
    inferred.reports[0]!.date = { edtf: '2023-06-01', basis: 'inferred', place: null, reason: 'R2' }
    inferred.reports.push({
      ...inferred.reports[0]!,
      date: { ...inferred.reports[0]!.date, place: { start: 0, end: 8 }, reason: 'R3' },
    })
    const lone = article('b.txt', { published: 'XXXX-12-22', reports: [{ date: 'XXXX-12' }, {}] })
    const none = article('c.txt')
    const sure = article('d.txt', { published: '2023', reports: [{ date: '2023-06' }] })
    const found = doubts([inferred, lone, none, sure]).uncertainDates
    expect(found.map((date) => Object.values(date).join(' '))).toEqual([
      'articles/a.txt  article 2023-06-01 inferred R1',
      'articles/a.txt 2 report 2023-06-01 inferred R2',
      'articles/a.txt 1 report 2023-06-01 inferred R3',
      'articles/b.txt  article XXXX-12-22 stated test',
      'articles/b.txt 1 report XXXX-12 stated test',
      'articles/c.txt  article  unknown no date',
    ])
  })
})

/** An article with one report on the casting of Kim Min Ji in Red Sky. */
function story(
  file: string,
  published: string,
  status: Article['reports'][number]['status'],
  outlet?: string,
) {
  const evidence = `What ${file} says.`
  return article(file, {
    text: [evidence],
    published,
    ...(outlet === undefined ? {} : { outlet }),
    people: ['Kim Min Ji'],
    works: ['Red Sky'],
    reports: [{ status, people: ['Kim Min Ji'], works: ['Red Sky'], evidence }],
  })
}

const outlets = (articles: Article[]) => doubts(articles).oneOutlet.map(({ outlet }) => outlet)

describe('statuses resting on one outlet', () => {
  it('are those that stand and that no second outlet reports', () => {
    const { oneOutlet } = doubts([
      story('a.txt', '2023-01-01', 'in-talks', 'Sina'),
      story('b.txt', '2023-02-01', 'confirmed', 'News 1'),
    ])
    expect(oneOutlet).toEqual([
      {
        file: 'articles/b.txt',
        line: 2,
        person: 'Kim Min Ji',
        event: 'Casting of Red Sky',
        works: ['Red Sky'],
        status: 'confirmed',
        evidence: 'What b.txt says.',
        outlet: 'News 1',
      },
    ])
  })

  it('are none where two outlets say the same in their own words', () => {
    const first = story('a.txt', '2023-01-01', 'confirmed', 'Sina')
    const second = story('other.txt', '2023-01-02', 'confirmed', 'News 1')
    expect(outlets([first, second])).toEqual([])
  })

  it('rest on one where the second copies the first, and on one not known', () => {
    const first = story('a.txt', '2023-01-01', 'confirmed', 'Sina')
    const copy = story('b.txt', '2023-01-02', 'confirmed', 'News 1')
    copy.reports[0]!.evidence = first.reports[0]!.evidence
    expect(outlets([first, copy])).toEqual(['Sina'])
    expect(outlets([story('a.txt', '2023-01-01', 'confirmed')])).toEqual([null])
  })
})

const silent = (articles: Article[], today: string | null = null) =>
  doubts(articles, today).silentCastings.map(({ since, days }) => [since, days])

describe('silent castings', () => {
  const last = article('z.txt', { published: '2023-03-02' })

  it('are open and unheard of for 60 days, up to the newest story', () => {
    expect(silent([story('a.txt', '2023-01-01', 'in-talks'), last])).toEqual([['2023-01-01', 60]])
    expect(silent([story('a.txt', '2023-01-02', 'rumoured'), last])).toEqual([])
    expect(silent([story('a.txt', '2023-01-01', 'confirmed'), last])).toEqual([])
  })

  it('are no happenings of other kinds', () => {
    const filming = story('a.txt', '2023-01-01', 'in-talks')
    filming.reports[0]!.kind = 'production'
    expect(silent([filming, last])).toEqual([])
  })

  it('are counted up to another day where one is given', () => {
    const open = story('a.txt', '2023-01-02', 'rumoured')
    expect(silent([open], '2023-03-03')).toEqual([['2023-01-02', 60]])
    expect(silent([open])).toEqual([])
  })

  it('are none where no story has a day, and none of an undated story', () => {
    const undated = story('a.txt', '2023-01-02', 'in-talks')
    undated.published = { edtf: null, basis: 'unknown', place: null, reason: 'no date' }
    expect(doubts([undated])).toMatchObject({ today: null, silentCastings: [] })
    expect(silent([undated, last])).toEqual([])
  })
})
