import { expect, test } from 'vitest'
import { TodayRecord } from '#model/record.ts'
import type { Status } from '#model/words.ts'
import { article, event, recordIn, work } from '../articles.fixture.ts'

const story = (slug: string, published: string | null, more: Parameters<typeof article>[1] = {}) =>
  article(`${slug}.md`, { ...(published ? { published } : {}), ...more })

const casting = (slug: string, published: string, status: Status, title: string) =>
  story(slug, published, {
    people: ['Kim'],
    works: [title],
    reports: [{ status, people: ['Kim'], works: [title], evidence: `${slug} says so.` }],
  })

const today = (stories: ReturnType<typeof story>[], entries = {}) =>
  recordIn(stories, 'today.json', TodayRecord, entries)

test('the newest dated story leads with its main status; the next newest follow it', () => {
  const { lead, latest, total } = today([
    story('undated', null),
    ...[1, 2, 3, 4, 5, 6].map((n) => story(`s${n}`, `2023-01-0${n}`)),
    casting('newest', '2023-02-01', 'denied', 'The Glory'),
  ])
  expect([lead!.card.slug, lead!.status]).toEqual(['newest', 'denied'])
  expect(latest.map(({ slug }) => slug)).toEqual(['s6', 's5', 's4', 's3', 's2'])
  expect(total).toBe(8)
})

test('the lead names whom and what its main finding is about', () => {
  const { lead } = today([
    story('new', '2023-02-01', {
      people: ['Kim', 'Song', 'Han'],
      works: ['The Glory', 'My Name'],
      reports: [{ people: ['Song'], works: ['My Name'], evidence: 'Song left My Name.' }],
    }),
  ])
  expect(lead!.card).toMatchObject({ people: ['song'], works: ['my-name'] })
  const { lead: bare } = today([story('bare', '2023-02-01', { people: ['Kim', 'Song'] })])
  expect(bare!.card.people).toEqual(['kim', 'song'])
})

test('without any date the last story leads', () => {
  expect(today([story('a', null), story('b', null)]).lead!.card.slug).toBe('b')
})

test('the board has castings by the status that stands, newest first', () => {
  const { board } = today([
    casting('a', '2023-01-01', 'in-talks', 'One'),
    casting('b', '2023-01-02', 'withdrawn', 'One'),
    ...[1, 2, 3, 4, 5].map((n) => casting(`c${n}`, `2023-02-0${n}`, 'confirmed', `Work ${n}`)),
    story('d', '2023-03-01', { people: ['Kim'], reports: [{ kind: 'award', people: ['Kim'] }] }),
  ])
  expect(
    board.map(({ status, total, trails }) => [status, total, trails.map(({ works }) => works[0])]),
  ).toEqual([
    ['in-talks', 0, []],
    ['confirmed', 5, ['work-5', 'work-4', 'work-3', 'work-2']],
    ['withdrawn', 1, ['one']],
    ['rumoured', 0, []],
    ['denied', 0, []],
  ])
  const [withdrawn] = board.find(({ status }) => status === 'withdrawn')!.trails
  expect(withdrawn!.steps.map(({ evidence }) => evidence)).toEqual(['b says so.'])
  expect(withdrawn!.earlier).toBe(1)
})

/** A story that gives the day on which a work opens. */
const release = (n: number, status: Status = 'confirmed') =>
  story(`r${n}-${status}`, '2023-01-01', {
    works: [`Work ${n}`],
    people: ['Kim'],
    reports: [
      { kind: 'release', status, works: [`Work ${n}`], people: ['Kim'], date: `2023-0${n}` },
    ],
  })

test('dates are the latest events with a day, in the order of their days', () => {
  const { dates } = today(
    [...[1, 2, 3, 4, 5, 6, 7].map((n) => release(n)), release(8, 'rumoured')],
    {
      works: [work('work-3', 'Work 3', { released: '2024' })],
      events: [
        event('awards', 'Awards', { kinds: ['award'], date: '2023-06-15' }),
        event('casting', 'Casting', { date: '2024' }),
      ],
    },
  )
  expect(dates.map(({ event, when }) => [event, when.edtf])).toEqual([
    ['release-of-work-4', '2023-04'],
    ['release-of-work-5', '2023-05'],
    ['release-of-work-6', '2023-06'],
    ['awards', '2023-06-15'],
    ['release-of-work-7', '2023-07'],
    ['release-of-work-3', '2024'],
  ])
  expect(dates[0]).toMatchObject({ works: ['work-4'], people: ['kim'] })
})

test('the most covered people have their stories in eight equal stretches of the time', () => {
  const { covered } = today([
    story('none', null, { people: ['Kim'] }),
    story('a', '2023-01-01', { people: ['Kim', 'Lee'] }),
    story('b', '2023-01-04', { people: ['Kim'] }),
    story('c', '2023-01-08', { people: ['Kim', 'Lee'] }),
  ])
  expect(covered).toEqual([
    { person: 'kim', total: 4, bars: [1, 0, 0, 1, 0, 0, 0, 1] },
    { person: 'lee', total: 2, bars: [1, 0, 0, 0, 0, 0, 0, 1] },
  ])
})

test('the timeline has four lanes', () => {
  const people = ['Ann', 'Bea', 'Cho', 'Dan', 'Eun']
  const { timeline } = today([story('a', '2023-01-01', { people, reports: [{ people }] })])
  expect([timeline.lanes.length, timeline.more]).toEqual([4, 1])
})
