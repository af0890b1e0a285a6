import { describe, expect, it } from 'vitest'
import { CONTENT, workspace } from './add.fixture.ts'
import { WrongUse } from '../arguments.ts'
import { ADD_USAGE } from './options.ts'

/** An article in which an editor has written the report. */
const ANSWER = `---
headline: Her answer
published: 2023-06-01 # as the page says
reports:
  - kind: casting
    status: confirmed
    people: [ han-so-hee ]
    works: [ hopeless ]
    evidence: Nothing stands in the way of “Hopeless” and Han So Hee now.
---

Nothing stands in the way of “Hopeless” and Han So Hee now.
`

/** With the day on which it was added, after what the editor wrote. */
const withDay = (markdown: string) => markdown.replace('\n---\n\n', '\nadded: 2026-11-22\n---\n\n')

describe('add', () => {
  it('writes an article as Markdown and tells what it changes', async () => {
    const { run, article, articles } = await workspace({ 'in/answer.md': ANSWER })
    const { code, out, error } = await run('in/answer.md')
    expect(out).toBe(`1 article added:

content/articles/her-answer.md
  from in/answer.md
  Her answer
  published 1 June 2023: front matter
  moves 1 status: Han So Hee, Casting of Hopeless: in talks to confirmed
`)
    expect(code).toBe(0)
    expect(error).toBe('reading content/\nreading in/answer.md\n')
    expect(await article('her-answer.md')).toBe(withDay(ANSWER))
    expect(await articles()).toEqual(['her-answer.md', 'offer.md'])
  })

  it('only tells it in a dry run', async () => {
    const { run, articles } = await workspace({ 'in/answer.md': ANSWER })
    const { out } = await run('--dry-run', 'in/answer.md')
    expect(out).toMatch(/^1 article would be added \(dry run: nothing is written\):\n/)
    expect(out).toContain('moves 1 status')
    expect(await articles()).toEqual(['offer.md'])
  })

  it('takes folders of texts and pages, and skips what is there already', async () => {
    const text = 'A day in Seoul\r\n\r\nIt rained all day, and nobody went\u0007 out to see it.\r\n'
    const { run, article } = await workspace({
      'in/a/rain.txt': text,
      'in/b/again.txt': text.replace('A day', 'One day'),
      'in/b/again.md':
        '---\nurl: http://www.news1.example/offer/#2\n---\nA text of other words, all of them new.',
      'in/b/offer.txt': 'An old hat\n\nHan So Hee has read the script of “Hopeless” with joy.\n',
      'in/c.html':
        '<html><head><title>Sun</title></head><body><article><h1>Sun</h1><p>Then the sun shone on <b>all</b> of it, and everybody came.</p></article></body></html>',
    })
    const { code, out } = await run('in')
    expect(out).toMatch(/^2 articles added:/)
    expect(out).toContain(`3 skipped:
  in/b/again.md: is the address of content/articles/offer.md
  in/b/again.txt: says the same as content/articles/a-day-in-seoul.md
  in/b/offer.txt: says the same as content/articles/offer.md`)
    expect(code).toBe(0)
    expect(await article('a-day-in-seoul.md')).toBe(`---
headline: A day in Seoul
added: 2026-11-22
---

A day in Seoul

It rained all day, and nobody went out to see it.
`)
    expect(await article('sun.md')).toContain(
      'Then the sun shone on all of it, and everybody came.',
    )
  })

  it('skips what says nearly the same, unless it reports something else', async () => {
    const offer = CONTENT['content/articles/offer.md'].replace(/^url.*\n/m, '')
    const { run } = await workspace({
      'in/a.md': `${offer} At last.`,
      'in/b.md': `${offer} Not yet.`.replace('in-talks', 'denied'),
    })
    const { out } = await run('in')
    const near = 'says nearly the same as content/articles/offer.md (80 % in common)'
    expect(out).toContain(`1 skipped:\n  in/a.md: ${near}\n`)
    expect(out).toContain(`  note: ${near}, but reports something else\n`)
  })

  it('tells of a day that no calendar has, by its line in the new file', async () => {
    const { run } = await workspace({
      'in/rain.txt': 'Rain\n\nIt rained here on February 30, she said.',
    })
    const { code, out } = await run('in/rain.txt')
    expect(out).toMatch(/  note: line \d+: "February 30" is no day\n/)
    expect(code).toBe(0)
  })

  it('never overwrites: a name that is taken gets a number', async () => {
    const { run, articles, article } = await workspace({
      'in/offer.txt': 'Offer\n\nAnother offer was made to another.',
    })
    await run('in/offer.txt')
    expect(await articles()).toEqual(['offer-2.md', 'offer.md'])
    expect(await article('offer.md')).toBe(CONTENT['content/articles/offer.md'])
  })

  it('prints no name that a terminal would obey', async () => {
    const { run } = await workspace({ 'in/\u001B[2J.png': '' })
    expect((await run('in')).out).toContain('  in/[2J.png: is no article')
  })

  it('goes on after what cannot be added, and exits 1', async () => {
    const { run, articles } = await workspace({
      'in/a.txt': new Uint8Array([0, 1, 2]),
      'in/b.md': '---\nheadlin: x\n---\nText.',
      'in/c.md': '---\noutlet: nobody\n---\nText of a story.',
      'in/d.txt': '',
      'in/e.txt': 'A story\n\nIt is a good one, they say.',
    })
    const { code, out } = await run('in', 'missing.md')
    expect(out).toContain(`5 not added:
  in/a.txt: is not text; save it as text in UTF-8
  in/b.md: key "headlin" is not known; write "headline"
  in/c.md: outlet "nobody" has no file; add content/outlets/nobody.yaml
  in/d.txt: is empty; write something into it or delete it
  missing.md: is not there, or cannot be opened`)
    expect(code).toBe(1)
    expect(await articles()).toEqual(['a-story.md', 'offer.md'])
  })

  it.each([
    [[], 'Nothing is named that could be added.'],
    [['--dry', 'x.md'], "Unknown option '--dry'."],
  ])('refuses %j', async (args, message) => {
    const { run } = await workspace()
    await expect(run(...args)).rejects.toEqual(new WrongUse(message))
  })

  it('helps', async () => {
    const { run } = await workspace()
    expect(await run('--help')).toEqual({ code: 0, out: `${ADD_USAGE}\n`, error: '' })
  })
})
