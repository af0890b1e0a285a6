import { expect, test } from 'vitest'
import { article, catalogue, event, seal } from '../articles.fixture.ts'
import { join } from './join.ts'

type Sketch = NonNullable<Parameters<typeof article>[1]>
type Report = NonNullable<Sketch['reports']>[number]

let number = 0

/** A story of one day that reports one thing of Kim in The Glory. */
const story = (published: string | undefined, report: Report, text = `Text ${number}.`) =>
  article(`${number++}.md`, {
    ...(published === undefined ? {} : { published }),
    text: [text],
    people: ['Kim', 'Lee'],
    works: ['The Glory', 'My Name'],
    reports: [{ people: ['Kim'], works: ['The Glory'], evidence: text, ...report }],
  })

function trails(...stories: ReturnType<typeof story>[]) {
  const { joined } = join(stories, catalogue(), seal)
  return joined.trails.map(({ event, person, status, reports }) => ({
    event,
    person,
    status,
    steps: reports.map((report) => joined.reports[report]!.status),
  }))
}

test('reports of one event and person stand in the order of their stories; the last status stands', () => {
  expect(
    trails(
      story('2023-06-01', { status: 'withdrawn' }),
      story('2023-05-01', { status: 'in-talks' }),
    ),
  ).toEqual([
    {
      event: 'casting-of-the-glory',
      person: 'kim',
      status: 'withdrawn',
      steps: ['in-talks', 'withdrawn'],
    },
  ])
})

test('a happening told later stands where it happened', () => {
  const left = story('2023-04-01', { status: 'withdrawn', date: '2023-03-10' })
  const looksBack = story('2023-06-01', { status: 'in-talks', date: '2022' })
  expect(trails(left, looksBack)[0]!.steps).toEqual(['in-talks', 'withdrawn'])
})

test('what is still to come was true when it was told', () => {
  const planned = story('2023-04-01', { date: '2024-01-01' })
  const calledOff = story('2023-06-01', { status: 'denied' })
  expect(trails(planned, calledOff)[0]!.steps).toEqual(['confirmed', 'denied'])
})

test('a report of which no day is known changes nothing that is dated', () => {
  const undated = story(undefined, { status: 'denied' })
  expect(trails(story('2023-06-01', {}), undated)[0]).toMatchObject({ status: 'confirmed' })
})

test('ten copies are one step, the first; another status in the same words is another', () => {
  const words = 'Kim will lead The Glory, the agency said.'
  const copies = Array.from({ length: 10 }, (_, i) =>
    story(`2023-06-1${i}`, {}, i % 2 ? words : `“${words.toUpperCase()}”`),
  )
  expect(trails(...copies)[0]!.steps).toEqual(['confirmed'])
  const denied = story('2023-07-01', { status: 'denied' }, words)
  expect(trails(...copies, denied)[0]!.steps).toEqual(['confirmed', 'denied'])
})

test('each person of a report has a trail, and each work an event', () => {
  const both = { people: ['Kim', 'Lee'], works: ['The Glory', 'My Name'] }
  expect(trails(story('2023-06-01', both)).map(({ event, person }) => [event, person])).toEqual([
    ['casting-of-my-name', 'kim'],
    ['casting-of-my-name', 'lee'],
    ['casting-of-the-glory', 'kim'],
    ['casting-of-the-glory', 'lee'],
  ])
})

test('a report that names nobody has a trail of its own', () => {
  expect(trails(story('2023-06-01', { people: [] }))).toMatchObject([{ person: null }])
})

test('a trail of an event is about the works that the event is about', () => {
  const two = story('2023-06-01', { works: ['The Glory', 'My Name'], event: 'awards' })
  const awards = event('awards', 'Awards', { kinds: ['award', 'casting'] })
  const all = join([two], catalogue({ events: [awards] }), seal).joined
  expect(all.trails).toMatchObject([{ event: 'awards', works: ['the-glory', 'my-name'] }])
  const derived = join([two], catalogue(), seal).joined
  expect(derived.trails.map(({ works }) => works)).toEqual([['my-name'], ['the-glory']])
})
