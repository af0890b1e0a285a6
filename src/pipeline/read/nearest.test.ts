import { describe, expect, it } from 'vitest'
import { nearest } from './nearest.ts'

const ROLES = ['actor', 'director', 'writer']

describe('nearest', () => {
  it.each([
    ['actress', 'actor'],
    ['Screenwriter', 'writer'],
    ['acotr', 'actor'],
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
  it('is quick for any word and list', () => {
    const ids = Array.from({ length: 20_000 }, (_, i) => `${'person'.repeat(13)}-${i}`.slice(-80))
    const start = performance.now()
    nearest('person'.repeat(50_000), ids)
    expect(performance.now() - start).toBeLessThan(1_500)
  })
})
