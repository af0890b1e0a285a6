import { describe, expect, it } from 'vitest'
import { nameMaker } from './file-name.ts'

describe('a name for an article', () => {
  it.each([
    ['Han So Hee’s “Hopeless”: a hit?', 'han-so-hees-hopeless-a-hit'],
    ['Café at 5%', 'cafe-at-5'],
    ['한소희', 'han-so-hui'],
    ['../../etc/passwd\0.md', 'etc-passwd-md'],
    ['..', '1a-1a'],
    ['CON', 'con-story'],
    ['lpt1', 'lpt1-story'],
    ['Console', 'console'],
    ['word '.repeat(100), 'word-word-word-word-word-word-word-word-word-word-word-word'],
    ['x'.repeat(300), 'x'.repeat(60)],
  ])('%j is %s', (headline, name) => {
    expect(nameMaker([])(headline)).toBe(name)
  })

  it('is never one that is taken, also by a file that differs in capitals', () => {
    const nameOf = nameMaker(['A-Story', 'a story (2)'])
    expect([nameOf('A story'), nameOf('a STORY'), nameOf('A story 2')]).toEqual([
      'a-story-3',
      'a-story-4',
      'a-story-2-2',
    ])
  })
})
