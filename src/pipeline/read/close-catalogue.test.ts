import { expect, it } from 'vitest'
import { closeCatalogue } from './close-catalogue.ts'

it('keeps the ids that lead somewhere, and drops the others', () => {
  const { works, events } = closeCatalogue({
    people: [{ id: 'kim', name: 'Kim', role: 'actor', aliases: [] }],
    works: [
      {
        id: 'hopeless',
        name: 'Hopeless',
        kind: 'film',
        aliases: [],
        cast: [{ person: 'lee', character: 'Chi' }, { person: 'kim' }],
        directors: ['kim', 'lee'],
        writers: ['lee', 'kim'],
      },
    ],
    events: [
      {
        id: 'premiere',
        name: 'Premiere',
        kinds: ['release'],
        aliases: [],
        works: ['hopeless', 'vincenzo'],
        people: ['lee', 'kim'],
      },
    ],
    outlets: [],
  })
  expect(works[0]).toMatchObject({
    cast: [{ person: 'kim' }],
    directors: ['kim'],
    writers: ['kim'],
  })
  expect(events[0]).toMatchObject({ works: ['hopeless'], people: ['kim'] })
})
