import { describe, expect, it } from 'vitest'
import { nearest } from './nearest.ts'

const ROLES = ['actor', 'director', 'writer']

describe('nearest', () => {
  it.each([
    ['actress', 'actor'],
    ['Screenwriter', 'writer'],
    ['acotr', 'actor'],
    ['xactor', 'actor'],
    ['ctor', 'actor'],
    ['directer', 'director'],
    ['WRITER', 'writer'],
  ])('finds what %s was meant to be: %s', (word, known) => {
    expect(nearest(word, ROLES)).toBe(known)
  })
  it.each(['', 'movie', 'astronaut', 'constructor', 'a'])(
    'leaves %j, which is like none',
    (word) => {
      expect(nearest(word, ROLES)).toBeNull()
    },
  )
  it('takes the nearest, not the first that is near', () => {
    expect(nearest('kim-seo-ho', ['kim-soo-ho-x', 'kim-seon-ho', 'kim-min'])).toBe('kim-seon-ho')
  })
})
