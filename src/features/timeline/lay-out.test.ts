import { expect, test } from 'vitest'
import type { Mark } from '#model/record.ts'
import { LABEL, layOut } from './lay-out.ts'
import { scaleOf } from './scale.ts'
import { textWidth } from './text-width.ts'

const mark = (event: string, from: string, to = from): Mark => ({
  event,
  from,
  to,
  status: 'confirmed',
  kind: 'casting',
  edtf: from,
  asReported: false,
})
const year = { from: '2023-01-01', to: '2023-12-31' }
const draw = (...lanes: Mark[][]) =>
  layOut(
    lanes.map((marks) => ({ person: 'han-so-hee', marks, more: 0 })),
    scaleOf([], year, 730),
    730,
    (event) => event,
  )

test('a day is a point, an inexact date a band round its middle', () => {
  const [lane] = draw([mark('day', '2023-01-11'), mark('summer', '2023-07-01', '2023-07-31')])
  const [day, summer] = lane!.marks
  expect(day).toMatchObject({ x: 20, band: null })
  expect(summer?.band?.x).toBeCloseTo(362)
  expect(summer?.band?.width).toBeCloseTo(62)
  expect(summer?.x).toBeCloseTo(393)
})

test('a lane is as high as its rows, and the next one begins below', () => {
  const [crowded, next] = draw(
    [mark('one', '2023-03-01'), mark('two', '2023-03-02'), mark('three', '2023-03-03')],
    [mark('four', '2023-03-01')],
  )
  expect(crowded!.height).toBeGreaterThan(next!.height)
  expect(next!.top).toBe(crowded!.height)
})

test('a label stands on its band when all of it fits, else beyond its end', () => {
  const [lane] = draw([
    mark('day', '2023-01-11'),
    mark('x', '2023-01', '2023-12'),
    mark('summer', '2023-07-01', '2023-07-31'),
  ])
  const [day, all, summer] = lane!.marks
  expect(day?.label?.x).toBe(day!.x + 13)
  expect(all?.label?.x).toBe(all!.x + 13)
  expect(summer?.label?.x).toBe(summer!.band!.x + summer!.band!.width + 4)
})

test('a long name is cut', () => {
  const name = 'The wedding of somebody with a very long name indeed in Seoul'
  const { text } = draw([mark(name, '2023-03-01')])[0]!.marks[0]!.label!
  expect(text).toMatch(/^The wedding of .*…$/)
  expect(textWidth(text, LABEL)).toBeLessThanOrEqual(300)
})

test('where a lane is narrow, a name is cut to the side that has more room, and never left out', () => {
  const marks = [
    mark('Somebody leaves the film', '2023-06-01'),
    mark('It opens', '2023-02', '2023-11'),
  ]
  const lanes = marks.map((one) => ({ person: 'han-so-hee', marks: [one], more: 0 }))
  const width = 200
  const drawn = layOut(lanes, scaleOf([], year, width), width, (event) => event)
  const [cut, beside] = drawn.map(({ marks: [only] }) => only!.label)
  expect(cut).toMatchObject({ side: 'right', text: expect.stringMatching(/^Somebody .*…$/) })
  expect(cut!.x + textWidth(cut!.text, LABEL)).toBeLessThanOrEqual(width)
  expect(beside).toMatchObject({ text: 'It opens' })
})
