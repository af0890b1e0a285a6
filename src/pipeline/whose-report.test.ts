import { describe, expect, test } from 'vitest'
import { read, TOP, told } from './read-article.fixture.ts'

describe('whose report it is, and of what', () => {
  test.each([
    [
      'Moon Ga-on has joined the cast of “Grey Tide” and “Blue Lantern,” but Lee Do-yun has joined the cast of “Grey Tide” and “Third Rail.”',
      [
        'casting | confirmed | Moon Ga-on | Grey Tide + Blue Lantern',
        'casting | confirmed | Lee Do-yun | Grey Tide + Third Rail',
      ],
    ],
    [
      'Lee Do-yun was replaced by Bae Min-ho in “Grey Tide.”',
      [
        'casting | withdrawn | Lee Do-yun | Grey Tide',
        'casting | confirmed | Bae Min-ho | Grey Tide',
      ],
    ],
    [
      'In “Grey Tide” Bae Min-ho takes over the role from Lee Do-yun.',
      [
        'casting | withdrawn | Lee Do-yun | Grey Tide',
        'casting | confirmed | Bae Min-ho | Grey Tide',
      ],
    ],
    [
      'Lee Do-yun, who made his debut in 2015, is busy filming “Grey Tide.”',
      ['production | confirmed | Lee Do-yun | Grey Tide'],
    ],
    [
      'Lee Do-yun has quit “Grey Tide,” which opens on May 3.',
      ['casting | withdrawn | Lee Do-yun | Grey Tide', 'release | confirmed | Grey Tide'],
    ],
    [
      'Lee Do-yun pulls out of everything to recover from surgery.',
      ['personal | confirmed | Lee Do-yun'],
    ],
    [
      'Lee Do-yun’s agency said that he had received an offer for “Grey Tide” but declined it.',
      ['casting | withdrawn | Lee Do-yun | Grey Tide'],
    ],
    [
      'Lee Do-yun won a prize for “Grey Tide,” but left the cast of “Third Rail.”',
      [
        'award | confirmed | Lee Do-yun | Grey Tide',
        'casting | withdrawn | Lee Do-yun | Third Rail',
      ],
    ],
    ['The premiere of “Grey Tide” was put off to May 3.', ['release | confirmed | Grey Tide']],
    [
      'It is settled: Moon Ga-on and Lee Do-yun are the leads of “Grey Tide.”',
      ['casting | confirmed | Moon Ga-on + Lee Do-yun | Grey Tide'],
    ],
    [
      'Best Actor went to Lee Do-yun of “Grey Tide.”',
      ['award | confirmed | Lee Do-yun | Grey Tide'],
    ],
    [
      'Lee Do-yun (“Blue Lantern”) was named Best Actor for “Grey Tide.”',
      ['award | confirmed | Lee Do-yun | Grey Tide'],
    ],
    [
      'Over in Busan, she is busy filming “Grey Tide” with Lee Do-yun.',
      ['production | confirmed | Moon Ga-on + Lee Do-yun | Grey Tide'],
    ],
    [
      'Bae Min-ho, the manager of Lee Do-yun, said that the star of “Blue Lantern” has been cast in “Grey Tide.”',
      ['casting | confirmed | Lee Do-yun | Grey Tide'],
    ],
    [
      'Lee Do-yun, whose credits include “Blue Lantern,” joins “Grey Tide,” the follow-up to “Red Kite.”',
      ['casting | confirmed | Lee Do-yun | Grey Tide'],
    ],
    [
      'Lee Do-yun stepped down as the director of “Grey Tide.”',
      ['production | withdrawn | Lee Do-yun | Grey Tide'],
    ],
  ])('%s', (body, reports) => {
    expect(told(body).toSorted()).toEqual(reports.toSorted())
  })
})

describe('who says so', () => {
  test('is the agency, not the group that someone is of', () => {
    const { reports } = read('Lee Do-yun of EXO has been cast in “Grey Tide,” KBS said.')
    expect(reports.map(({ by }) => by)).toEqual(['KBS'])
  })
})

describe('long ago', () => {
  const DATED = `Posted on June 2, 2023\n\n${TOP}`

  test('is no news, even beside a day of now', () => {
    const body = 'Since “Grey Tide” won four awards in 2020, Moon Ga-on has been famous.'
    expect(told(`${body} It is June 2.`, DATED)).toEqual([])
    expect(told(body.replace(' in 2020', ' in 2023'), DATED)).toHaveLength(1)
  })
})
