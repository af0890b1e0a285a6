import { expect, it } from 'vitest'
import { problemLine } from '#model/problem.ts'
import { checkFrontMatter } from './front-matter.ts'

const IDS = {
  people: new Set(['han-so-hee']),
  works: new Set(['my-name']),
  events: new Set(['awards']),
  outlets: new Set(['soompi']),
}
const told = (content: string, file = 'content/articles/a.md') =>
  checkFrontMatter({ file, content }, 'content/', IDS).map(problemLine)

it('finds the ids that have no file, each in its line', () => {
  const content = `---
outlet: soompy
reports:
  - kind: casting
    status: confirmed
    people: [han-so-hee, kim]
    works:
      - my-name
      - hopeless
    event: award
    evidence: One.
---
One.`
  expect(told(content)).toEqual([
    'content/articles/a.md:2: outlet "soompy" has no file; write "soompi", or add content/outlets/soompy.yaml.',
    'content/articles/a.md:6: people "kim" has no file; add content/people/kim.yaml.',
    'content/articles/a.md:9: works "hopeless" has no file; add content/works/hopeless.yaml.',
    'content/articles/a.md:10: event "award" has no file; write "awards", or add content/events/award.yaml.',
  ])
})

it('has nothing to say of ids that have one, and of files without front matter', () => {
  expect(told('---\noutlet: soompi\n---\nOne.')).toEqual([])
  expect(told('One.')).toEqual([])
  expect(told('---\noutlet: kim\n---\nOne.', 'content/articles/a.txt')).toEqual([])
})
