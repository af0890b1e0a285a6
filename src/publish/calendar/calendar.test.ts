import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { HOSTILE, SITE } from '../records.fixture.ts'
import { calendarOf } from './calendar.ts'
import type { Dated } from './dated.ts'

const dated = (more: Partial<Dated> = {}): Dated => ({
  slug: 'release-of-the-glory',
  name: 'Release of The Glory',
  kinds: ['release'],
  date: '2022-12-30',
  date_basis: 'stated',
  date_reason: 'the catalogue',
  place: null,
  status: 'confirmed',
  path: '/events/release-of-the-glory',
  told: '2022-12-22',
  ...more,
})

const written = (...events: Dated[]) =>
  calendarOf({ name: 'Han So Hee', path: '/actors/x', events }, SITE)

/** A calendar as an independent reader takes it. */
const read = (...events: Dated[]) => new ICAL.Component(ICAL.parse(written(...events)))

function onlyEvent(event: Dated): ICAL.Component {
  const found = read(event).getAllSubcomponents('vevent')
  expect(found).toHaveLength(1)
  return found[0]!
}

const value = (component: ICAL.Component, property: string) =>
  String(component.getFirstPropertyValue(property))

describe('an event in a calendar', () => {
  test('fills its day, and lasts by its id', () => {
    const event = onlyEvent(dated({ place: 'Seoul, Mapo; hall 1' }))
    expect(new ICAL.Event(event).startDate.isDate).toBe(true)
    expect(value(event, 'dtstart')).toBe('2022-12-30')
    expect(value(event, 'dtend')).toBe('2022-12-31')
    expect(value(event, 'uid')).toBe('release-of-the-glory@fans.example')
    expect(value(event, 'dtstamp')).toBe('2022-12-22T00:00:00Z')
    expect(value(event, 'summary')).toBe('Release of The Glory')
    expect(value(event, 'location')).toBe('Seoul, Mapo; hall 1')
    expect(value(event, 'url')).toBe('https://fans.example/dojang/events/release-of-the-glory')
    expect(value(event, 'status')).toBe('CONFIRMED')
  })

  test('that moved to another day is the same event', () => {
    const [before, after] = [onlyEvent(dated()), onlyEvent(dated({ date: '2023-01-05' }))]
    expect(value(after, 'uid')).toBe(value(before, 'uid'))
    expect(value(after, 'dtstart')).toBe('2023-01-05')
  })

  test('of some days ends after the last', () => {
    const event = onlyEvent(dated({ date: '2022-12-30/2023-01-02' }))
    expect([value(event, 'dtstart'), value(event, 'dtend')]).toEqual(['2022-12-30', '2023-01-03'])
  })

  test.each([
    null,
    '2022',
    '2022-12',
    'XXXX-12-30',
    '2022-12-30/..',
    '2022-12/2023-01-02',
    '2022-01-01/2022-12-31',
  ])('is left out where no day can be told: %s', (date) => {
    expect(read(dated({ date })).getAllSubcomponents('vevent')).toEqual([])
  })

  test.each<[string, Partial<Dated>]>([
    ['CONFIRMED', { status: null }],
    ['TENTATIVE', { date: '2022-12-30?' }],
    ['TENTATIVE', { date_basis: 'inferred' }],
    ['TENTATIVE', { status: 'rumoured' }],
    ['TENTATIVE', { status: 'in-talks' }],
    ['CANCELLED', { status: 'denied' }],
    ['CANCELLED', { status: 'withdrawn' }],
    ['CONFIRMED', { status: 'withdrawn', kinds: ['casting'] }],
  ])('is %s with %j', (mark, more) => {
    expect(value(onlyEvent(dated(more)), 'status')).toBe(mark)
  })

  test('tells how a day was worked out', () => {
    const event = onlyEvent(dated({ date_basis: 'inferred', date_reason: 'day of the month' }))
    expect(value(event, 'description')).toBe('Confirmed. 30 December 2022: day of the month.')
  })

  test('says what others wrote as text, in lines of at most 75 bytes', () => {
    const name = `${'더 글로리 👩‍🎤 '.repeat(20)}${HOSTILE}\\n;,`
    const event = onlyEvent(dated({ name }))
    expect(value(event, 'summary')).toBe(name.replace('\u0000\u0007\n', ' '))
    const lines = written(dated({ name })).split('\r\n')
    expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true)
    expect(lines.join('')).not.toMatch(/\p{Control}/u)
  })
})

test('a calendar without events is whole, and has the name of its page', () => {
  const calendar = read()
  expect(value(calendar, 'x-wr-calname')).toBe('Han So Hee')
  expect(calendar.getAllSubcomponents().map(({ name }) => name)).toEqual(['vtimezone'])
})
