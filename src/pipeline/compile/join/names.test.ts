import { expect, test } from 'vitest'
import { sameSpellings } from './spellings.ts'
import { joinNames, type Known, type Seen } from './names.ts'

type Role = 'actor' | 'writer'
const ROLES: Role[] = ['actor', 'writer']

const known = (id: string, name: string, more: Partial<Known> = {}): Known => ({
  id,
  name,
  aliases: [],
  ...more,
})

const seen = (name: string, id: string | null = null, sort: Role = 'actor'): Seen<Role> => ({
  name,
  id,
  sort,
  file: 'a.txt',
})

const roleOf = (all: Seen<Role>[]) => joinNames([], all, ROLES).found[0]!.sort

/** The slug of each name, after joining them all. */
function slugs(entries: Known[], ...all: (string | Seen<Role>)[]): string[] {
  const findings = all.map((one) => (typeof one === 'string' ? seen(one) : one))
  return findings.map(joinNames(entries, findings, ROLES).slugOf)
}

const SO_HEE = known('so-hee', 'Han So Hee', { hangul: '한소희', aliases: ['Lee So Hee'] })

test('every spelling of a name in the catalogue is its entry', () => {
  expect(
    slugs([SO_HEE], 'Han So-hee', 'HAN SOHEE', '한소희', '한 소희', 'Lee So Hee', 'han so hee'),
  ).toEqual(Array.from({ length: 6 }, () => 'so-hee'))
})

test('the id of a finding decides over its name; an id that nothing has does not count', () => {
  expect(slugs([SO_HEE], seen('So-hee', 'so-hee'))).toEqual(['so-hee'])
  expect(slugs([SO_HEE], seen('Han So Hee', 'gone'), seen('Kim', 'gone'))).toEqual([
    'so-hee',
    'kim',
  ])
})

test('two people of one name in the catalogue stay two, and a bare name is neither', () => {
  const two = [known('ji-won', 'Kim Ji Won'), known('ji-won-1995', 'Kim Ji Won')]
  expect(
    slugs(two, seen('Kim Ji Won', 'ji-won'), seen('Kim Ji Won', 'ji-won-1995'), 'Kim Ji-won'),
  ).toEqual(['ji-won', 'ji-won-1995', 'kim-ji-won'])
})

test("a name counts before another's alias", () => {
  const iu = known('iu', 'IU', { aliases: ['Lee Ji Eun'] })
  expect(slugs([iu, known('lee-ji-eun', 'Lee Ji Eun')], 'Lee Ji-eun')).toEqual(['lee-ji-eun'])
  expect(slugs([iu], 'Lee Ji-eun')).toEqual(['iu'])
})

test('unknown names that fold alike are one, under the spelling cut into most parts', () => {
  const all = ['Kim Dami', 'KIM DA MI', 'Kim Da-mi', 'Kim Da-mi'].map((name) => seen(name))
  const { found } = joinNames([], all, ROLES)
  expect(found).toEqual([{ slug: 'kim-da-mi', name: 'Kim Da-mi', sort: 'actor' }])
})

test('unknown names in other letters are one, where they are told to be', () => {
  const all = [seen('Jung Hae-in'), { ...seen('Jeong Hae In'), file: 'b.txt' }]
  const { found, slugOf } = joinNames([], all, ROLES, sameSpellings)
  expect(found).toHaveLength(1)
  expect(all.map(slugOf)).toEqual(['jeong-hae-in', 'jeong-hae-in'])
  expect(joinNames([], all, ROLES).found).toHaveLength(2)
})

test('a new entry takes no slug of the catalogue', () => {
  expect(slugs([known('kim-da-mi', 'Someone Else')], 'Kim Da Mi')).toEqual(['kim-da-mi-2'])
})

test('names that fold apart but have one slug are told apart by a number, in any order', () => {
  const names = ['Café', 'Cafe'].map((name) => seen(name))
  const { found } = joinNames([], names, ROLES)
  expect(found).toEqual(joinNames([], names.toReversed(), ROLES).found)
  expect(found.map(({ slug, name }) => [slug, name])).toEqual([
    ['cafe', 'Cafe'],
    ['cafe-2', 'Café'],
  ])
})

test('the role that most articles give is taken, and the first of the list where they differ as often', () => {
  const [actor, writer] = [seen('Kim', null, 'actor'), seen('Kim', null, 'writer')]
  expect(roleOf([writer, actor, writer])).toBe('writer')
  expect(roleOf([writer, actor])).toBe('actor')
})

test('a name without a letter is still a name', () => {
  expect(slugs([], '???', '!!!', '???')).toEqual(['1r-1r-1r', 'x-x-x', '1r-1r-1r'])
})
