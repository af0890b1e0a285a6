import { describe, expect, test } from 'vitest'
import type { DatedArticle } from '#model/article.ts'
import { EMPTY_CATALOGUE } from '#model/catalogue.ts'
import { NO_FRONT_MATTER } from '#model/front-matter.ts'
import { publisherOf } from './publisher.ts'

const top = 'stands above the headline'

/** An article of furniture alone: lines and why they were taken out. */
function publisher(lines: [text: string, reason: string][]) {
  const article: DatedArticle = {
    file: 'a.txt',
    format: 'text',
    text: lines.map(([text]) => text).join('\n'),
    front: NO_FRONT_MATTER,
    headline: { text: '', place: null, reason: '' },
    paragraphs: [],
    boilerplate: lines.map(([text, reason]) => ({
      text,
      reason,
      place: { start: 0, end: text.length },
    })),
    published: { edtf: null, basis: 'unknown', place: null, reason: '' },
    dates: [],
  }
  return publisherOf(article, EMPTY_CATALOGUE)?.text ?? null
}

describe('named by the page itself', () => {
  test.each([
    ['Copyright © Harbor Daily & hdaily.example', 'a copyright line', 'Harbor Daily'],
    ['[Copyright ⓒ K-Newsroom]', 'a copyright line', 'K-Newsroom'],
    ['HARBOR BRIEF', top, 'HARBOR BRIEF'],
    ['Cine Hub Korea, Nov. 4, 2024', 'a date line', 'Cine Hub Korea'],
    ['Harbor Desk — news, reviews & tickets', top, 'Harbor Desk'],
    ['HARBOR LANTERN', top, 'HARBOR LANTERN'],
    ['Harbor Lantern · Film', 'a path through the site', 'Harbor Lantern'],
    ['HarborLantern.net :: plays and films', top, 'HarborLantern.net'],
    ['HARBOR-NET   2022-10-26   16:48', 'a date line', 'HARBOR-NET'],
    ['Harbor Lantern uses cookies.', 'a notice of the site', 'Harbor Lantern'],
    ['Download the Harbor Lantern app', 'a call to subscribe', 'Harbor Lantern'],
  ])('%s', (text, reason, name) => {
    expect(publisher([[text, reason]])).toBe(name)
  })

  test('a name that other furniture repeats', () => {
    const call: [string, string] = ['Join the Lion City channel', 'a call to subscribe']
    expect(publisher([['Lion City', top], call])).toBe('Lion City')
  })
})

describe('not named', () => {
  test.each([
    ['Cover Story', top],
    ['Login | Register', top],
    ['FOR IMMEDIATE RELEASE', top],
    ['Style', top],
    ['© All rights reserved', 'a copyright line'],
    ['Post Comment', 'a comment form'],
    ['Staff Writer June 3, 2025', 'a date line'],
    ['BY Ann Jones, Dec. 3, 2015', 'a byline'],
    ['SEOUL NEWS FOR YOU ALL DAY LONG', top],
  ])('%s', (text, reason) => {
    expect(publisher([[text, reason]])).toBeNull()
  })
})
