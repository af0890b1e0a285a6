import { expect, test } from 'vitest'
import { forms } from './forms.ts'

test.each([
  ['board', ['board', 'boards', 'boarded', 'boarding']],
  ['reprise', ['reprise', 'reprises', 'reprised', 'reprising']],
  ['drop out', ['drop out', 'drops out', 'dropped out', 'dropping out']],
  ['carry', ['carry', 'carries', 'carried', 'carrying']],
  ['play', ['play', 'plays', 'played', 'playing']],
  ['pass on', ['pass on', 'passes on', 'passed on', 'passing on']],
  ['take on', ['take on', 'takes on', 'took on', 'taken on', 'taking on']],
  ['cast', ['cast', 'casts', 'casting']],
  ['go', ['go', 'goes', 'went', 'gone', 'going']],
])('%s', (phrase, all) => {
  const pattern = new RegExp(`^${forms(phrase)}$`)
  expect(all.filter((form) => !pattern.test(form))).toEqual([])
  expect(pattern.test(`${phrase}x`)).toBe(false)
})

test('any of several', () => {
  expect(new RegExp(`^${forms('join', 'quit')}$`).test('quitting')).toBe(true)
})
