import { expect, test } from 'vitest'
import { faultsOf, raiseFloors, type SetMarks } from './floors.ts'
import { type Mark, MEASURES } from './measures.ts'
import { tableOf } from './table.ts'

/** Marks where everything is right, but for the works: so many of 101 are missed. */
function marks(missed: { catalogue: number; 'no catalogue': number }): SetMarks {
  const reading = (miss: number): Mark[] => [
    ...MEASURES.map(({ name }): Mark => ({ measure: name, is: 'hit', weight: 1, about: '' })),
    { measure: 'works', is: 'hit', weight: 100 - miss, about: '' },
    { measure: 'works', is: 'miss', weight: miss, about: '' },
  ]
  return {
    catalogue: reading(missed.catalogue),
    'no catalogue': reading(missed['no catalogue']),
  }
}

const ten = marks({ catalogue: 10, 'no catalogue': 10 })

test('a figure below its floor is told with set, reading, stage and both numbers', () => {
  const floors = { seen: { catalogue: { works: 95, people: 100 }, 'no catalogue': { works: 94 } } }
  expect(faultsOf('seen', ten, floors)).toEqual([
    'seen, catalogue: works 94.8, below the floor of 95 (stage recognise)',
  ])
})

test('a set without floors has no faults', () => {
  expect(faultsOf('new', ten, {})).toEqual([])
})

test('people and works may fall by three points without a catalogue', () => {
  expect(faultsOf('seen', marks({ catalogue: 0, 'no catalogue': 5 }), {})).toEqual([])
  expect(faultsOf('seen', marks({ catalogue: 0, 'no catalogue': 6 }), {})).toEqual([
    'seen, no catalogue: works fall by 3.1 points, more than 3',
  ])
})

test('floors are raised to the whole per cent, and never lowered', () => {
  const floors = { seen: { catalogue: { works: 99 }, 'no catalogue': { works: 20 } } }
  const raised = raiseFloors(floors, { seen: ten })
  expect(raised['seen']!.catalogue.works).toBe(99)
  expect(raised['seen']!['no catalogue'].works).toBe(94)
  expect(raised['seen']!.catalogue.people).toBe(100)
})

test('the table has a line for each measure, under its stage', () => {
  const lines = tableOf('seen, 2 articles', marks({ catalogue: 0, 'no catalogue': 6 })).split('\n')
  expect(lines[0]).toBe('seen, 2 articles')
  expect(lines).toHaveLength(MEASURES.length + 3)
  expect(lines.filter((line) => /^ {2}(?:clean|date|recognise|report) /.test(line))).toHaveLength(4)
  const works = lines.find((line) => line.trim().startsWith('works'))
  expect(works).toMatch(/100\.0 {2}P 100\.0 {2}R 100\.0\s+96\.9 {2}P 100\.0 {2}R {2}94\.1$/)
  expect(lines.at(-1)).toMatch(/: people\s+0\.0, works\s+3\.1$/)
})
