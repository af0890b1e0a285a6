import { expect, test } from 'vitest'
import type { Choice } from '#model/record.ts'
import { steadyChoices } from './choices.ts'

const choices = (text: string): Choice[] =>
  text.split(' ').map((pair) => {
    const [slug = '', count] = pair.split(':')
    return { slug, name: slug.toUpperCase(), count: Number(count) }
  })
const told = (all: Choice[]) => all.map(({ slug, count }) => `${slug}:${count}`).join(' ')

test.each([
  ['a b c', 'c:1 a:7 b:2', 'a:7 b:2 c:1'],
  ['a b c', 'd:8 c:1 a:7 e:6', 'a:7 c:1 d:8 e:6'],
])('after %s, %s is shown as %s', (before, now, shown) => {
  expect(told(steadyChoices(before.split(' '), choices(now)))).toBe(shown)
})
