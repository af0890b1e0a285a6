import { expect, test } from 'vitest'
import type { Choice } from '#model/record.ts'
import { steadyChoices } from './choices.ts'

const choices = (text: string): Choice[] =>
  text.split(' ').map((pair) => {
    const [slug = '', count] = pair.split(':')
    return { slug, name: slug.toUpperCase(), count: Number(count) }
  })
const view = (text: string, total?: number) => {
  const all = choices(text)
  return { choices: all, total: total ?? all.length }
}
const told = (all: Choice[]) => all.map(({ slug, count }) => `${slug}:${count}`).join(' ')

test('choices keep their places after a choice among them', () => {
  expect(told(steadyChoices(choices('a:9 b:5 c:1'), view('c:1 a:7 b:2'), true))).toBe('a:7 b:2 c:1')
})

test('choices are sorted anew after a choice elsewhere', () => {
  expect(told(steadyChoices(choices('a:9 b:5 c:1'), view('c:4 a:3 b:2'), false))).toBe(
    'c:4 a:3 b:2',
  )
})

test('a choice that leaves nothing keeps its row', () => {
  expect(told(steadyChoices(choices('a:9 b:5 c:1'), view('c:4 d:1'), false))).toBe(
    'c:4 d:1 a:0 b:0',
  )
  expect(told(steadyChoices(choices('a:9 b:5 c:1'), view('c:4 d:1'), true))).toBe('a:0 b:0 c:4 d:1')
})

test('nothing is said of a choice that a cut list no longer holds', () => {
  expect(told(steadyChoices(choices('a:9 b:5 c:1'), view('c:4 d:3', 40), true))).toBe('c:4 d:3')
})
