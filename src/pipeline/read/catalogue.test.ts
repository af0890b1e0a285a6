import { describe, expect, it } from 'vitest'
import type { Source } from '#model/article.ts'
import { problemLine } from '#model/problem.ts'
import { readCatalogue } from './catalogue.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const file = (name: string, content: string | Uint8Array): Source => ({
  file: `content/${name}`,
  content: typeof content === 'string' ? bytes(content) : content,
})

/** A whole, small catalogue; the cases break one thing beside it. */
const WHOLE = [
  file('site.yaml', 'name: Dojang\ndescription: What is true.\n'),
  file('people/han-so-hee.yaml', 'name: Han So Hee\nhangul: 한소희\nrole: actor\n'),
  file('works/my-name.yaml', 'name: My Name\nkind: drama\ncast:\n  - person: han-so-hee\n'),
  file('events/awards.yaml', 'name: Awards\nkinds: [award]\npeople: [han-so-hee]\n'),
  file('outlets/soompi.yaml', 'name: Soompi\nurl: https://www.soompi.com\n'),
]

const told = (...files: Source[]) => readCatalogue([...WHOLE, ...files]).problems.map(problemLine)
const person = (content: string | Uint8Array) => told(file('people/x.yaml', content))
const work = (content: string) => told(file('works/x.yaml', content))

describe('readCatalogue', () => {
  it('reads each folder, with the file name as the id', () => {
    const { site, catalogue, problems } = readCatalogue(WHOLE)
    expect(problems).toEqual([])
    expect(site).toEqual({ name: 'Dojang', description: 'What is true.', language: 'en' })
    expect(catalogue.people).toEqual([
      { id: 'han-so-hee', name: 'Han So Hee', hangul: '한소희', role: 'actor', aliases: [] },
    ])
    expect(catalogue.works[0]).toMatchObject({ id: 'my-name', cast: [{ person: 'han-so-hee' }] })
    expect(catalogue.events[0]).toMatchObject({ id: 'awards', people: ['han-so-hee'] })
    expect(catalogue.outlets[0]).toMatchObject({ id: 'soompi' })
  })

  it('takes every value as the text that it is', () => {
    const { catalogue, problems } = readCatalogue([
      ...WHOLE,
      file('works/1987.yaml', 'name: 1987\nkind: film\nreleased: 2017-12-27\nnetwork: No\n'),
    ])
    expect(problems).toEqual([])
    expect(catalogue.works.at(-1)).toMatchObject({
      name: '1987',
      released: '2017-12-27',
      network: 'No',
    })
  })

  it('leaves out a broken file and every mention of it, and tells of it once', () => {
    const { catalogue, problems } = readCatalogue([
      ...WHOLE,
      file('people/x.yaml', 'name: X\nrole: actress\n'),
      file('works/x.yaml', 'name: X\nkind: film\ncast:\n  - person: x\n  - person: han-so-hee\n'),
    ])
    expect(problems.map(({ file }) => file)).toEqual(['content/people/x.yaml'])
    expect(catalogue.people.map(({ id }) => id)).toEqual(['han-so-hee'])
    expect(catalogue.works.at(-1)?.cast).toEqual([{ person: 'han-so-hee' }])
  })

  it('tells the problems of all files in one run, by file and line', () => {
    expect(
      told(
        file('works/b.yaml', 'name: B\nkind: movie\nreleased: 2023-13\nfoo: 1\nbar: 2\n'),
        file('people/a.yaml', ''),
      ),
    ).toEqual([
      'content/people/a.yaml: is empty; write something into it or delete it.',
      'content/works/b.yaml:2: kind "movie" is not known; write "film".',
      'content/works/b.yaml:3: released "2023-13" is not right; it must be a possible EDTF date, as in 2023-06-01, 2023-06, 2023 or XXXX-12-22.',
      'content/works/b.yaml:4: key "foo" is not known; the keys here are name, hangul, kind, aliases, released, network, cast, directors, writers, formerly.',
      'content/works/b.yaml:5: key "bar" is not known; the keys here are name, hangul, kind, aliases, released, network, cast, directors, writers, formerly.',
    ])
  })
})

describe('an old id', () => {
  const formerly = (id: string) => `name: X\nrole: actor\nformerly: [${id}]\n`

  it('may be any that no other entry of its folder has or had', () => {
    expect(told(file('people/x.yaml', formerly('my-name')))).toEqual([])
  })

  it('that another entry has, or had, is a problem', () => {
    expect(told(file('people/x.yaml', formerly('han-so-hee')))).toEqual([
      'content/people/x.yaml:3: formerly "han-so-hee" belongs to people/han-so-hee.yaml; take it out of one.',
    ])
    expect(
      told(file('people/x.yaml', formerly('a')), file('people/y.yaml', formerly('a'))),
    ).toEqual([
      'content/people/y.yaml:3: formerly "a" belongs to content/people/x.yaml; take it out of one.',
    ])
  })
})

describe('a problem in a value', () => {
  it('a word that is not in the list: the word that was meant', () => {
    expect(person('name: X\n\nrole: actress\n')).toEqual([
      'content/people/x.yaml:3: role "actress" is not known; write "actor".',
    ])
  })
  it('a word that is like none of the list: the list', () => {
    expect(person('name: X\nrole: astronaut\n')).toEqual([
      'content/people/x.yaml:2: role "astronaut" is not known; write actor, director, writer, producer, idol, model, presenter or other.',
    ])
  })
  it('an impossible date: examples', () => {
    expect(work('name: X\nkind: film\nreleased: 2023-02-30\n')).toEqual([
      'content/works/x.yaml:3: released "2023-02-30" is not right; it must be a possible EDTF date, as in 2023-06-01, 2023-06, 2023 or XXXX-12-22.',
    ])
  })
  it('text where a list must be', () => {
    expect(work('name: X\nkind: film\ndirectors: han-so-hee\naliases:\n')).toEqual([
      'content/works/x.yaml:3: directors is not a list; write [han-so-hee].',
      'content/works/x.yaml:4: aliases is not a list; write [] or leave the line out.',
    ])
  })
  it('text where keys must be, and keys where text must be', () => {
    expect(work('name:\n  first: X\nkind: film\ncast:\n  - han-so-hee\n')).toEqual([
      'content/works/x.yaml:1: name is not right; it must be text.',
      'content/works/x.yaml:5: cast "han-so-hee" is not made of keys; write "person: ...".',
    ])
  })
  it('nothing after the key', () => {
    expect(person('name:\nrole: actor\n')).toEqual([
      'content/people/x.yaml:1: name is empty; write it after "name:".',
    ])
  })
  it('a name that is not Hangul', () => {
    expect(person('name: X\nhangul: Han So Hee\nrole: actor\n')).toEqual([
      'content/people/x.yaml:2: hangul "Han So Hee" is not right; it must hold Hangul, as in "한소희"; leave it out where it is not known.',
    ])
  })
  it('an address that a reader must not follow', () => {
    expect(told(file('outlets/x.yaml', 'name: X\nurl: javascript:alert(1)\n'))).toEqual([
      'content/outlets/x.yaml:2: url "javascript:alert(1)" is not right; it must be an address that starts with https:// or http://.',
    ])
  })
  it('a value of any length is told in few words', () => {
    const [line] = person(`name: X\nrole: ${'actor'.repeat(100_000)}\n`)
    expect(line!.length).toBeLessThan(300)
  })
})

describe('a problem in a key', () => {
  it('a slip: the key that was meant, at any depth', () => {
    expect(
      work('name: X\nkind: film\nrelased: 2023\ncast:\n  - person: han-so-hee\n    charcter: Y\n'),
    ).toEqual([
      'content/works/x.yaml:3: key "relased" is not known; write "released".',
      'content/works/x.yaml:6: key "charcter" is not known; write "character".',
    ])
  })
  it('a missing key', () => {
    expect(person('hangul: 한소희\n')).toEqual([
      'content/people/x.yaml:1: name is missing; add a line with "name:".',
      'content/people/x.yaml:1: role is missing; add a line with "role:" and actor, director, writer, producer, idol, model, presenter or other.',
    ])
  })
  it('keys that every object has', () => {
    expect(person('name: X\nrole: actor\n__proto__: {}\nconstructor: 1\n')).toEqual([
      'content/people/x.yaml:3: key "__proto__" is not known; the keys here are name, hangul, role, aliases, formerly.',
      'content/people/x.yaml:4: key "constructor" is not known; the keys here are name, hangul, role, aliases, formerly.',
    ])
  })
  it('a key that stands twice', () => {
    expect(person('name: X\nrole: actor\nrole: idol\n')).toEqual([
      'content/people/x.yaml:3: key "role" stands twice; keep one of the two.',
    ])
  })
})

describe('a problem in an id', () => {
  it('an id near another: that one, or the file to add', () => {
    expect(work('name: X\nkind: film\ncast:\n  - person: han-so-he\n')).toEqual([
      'content/works/x.yaml:4: person "han-so-he" has no file; write "han-so-hee", or add content/people/han-so-he.yaml.',
    ])
  })
  it('an id near none: the file to add', () => {
    expect(told(file('events/x.yaml', 'name: X\nkinds: [award]\nworks: [parasite]\n'))).toEqual([
      'content/events/x.yaml:3: works "parasite" has no file; add content/works/parasite.yaml.',
    ])
  })
  it('an id that can be none', () => {
    expect(work('name: X\nkind: film\nwriters: [Han So Hee]\n')).toEqual([
      'content/works/x.yaml:3: writers "Han So Hee" is not right; it must be small letters, digits and single hyphens, as in "han-so-hee".',
    ])
  })
  it('a file name that can be none', () => {
    expect(told(file('people/Kim_X.yaml', 'name: X\nrole: actor\n'))).toEqual([
      `content/people/Kim_X.yaml: the file's name is no id; use small letters, digits and single hyphens, as in "han-so-hee.yaml".`,
    ])
  })
  it.each(['people/han-so-hee.yml', 'people/Han-So-Hee.yaml'])('the same id twice: %s', (name) => {
    expect(told(file(name, 'name: X\nrole: actor\n'))).toEqual([
      `content/${name}: has the same id as content/people/han-so-hee.yaml; keep one of the two.`,
    ])
  })
})

describe('a problem in a file', () => {
  it('empty, or comments alone', () => {
    expect(person('\n\n')).toEqual([
      'content/people/x.yaml: is empty; write something into it or delete it.',
    ])
    expect(person('# later\n')).toEqual([
      'content/people/x.yaml:1: is not made of keys; write lines such as "name: ...".',
    ])
  })
  it('in no encoding: the line', () => {
    expect(person(Uint8Array.of(0x6e, 0x3a, 0x0a, 0x0a, 0xb1, 0xe8, 0x0a))).toEqual([
      'content/people/x.yaml:3: is in no encoding that is known; save it as UTF-8.',
    ])
  })
  it('not text', () => {
    expect(person(Uint8Array.of(0x89, 0x50, 0, 0))).toEqual([
      'content/people/x.yaml: is not text; save it as text in UTF-8.',
    ])
  })
  it('a list', () => {
    expect(person('- name: X\n')).toEqual([
      'content/people/x.yaml:1: is not made of keys; write lines such as "name: ...".',
    ])
  })
  it.each([
    [
      'name: The Glory: Part 2\n',
      '1: is not YAML: nested mappings are not allowed in compact mappings; put quotes round text that holds ": ".',
    ],
    [
      'name: X\n\trole: actor\n',
      '2: is not YAML: tabs are not allowed as indentation; indent with spaces.',
    ],
    [
      'name: X\nrole: "actor\n',
      '3: is not YAML: missing closing "quote; close the quote or the bracket.',
    ],
    [
      'name: @x\n',
      '1: is not YAML: plain value cannot start with reserved character @; put quotes round text that starts with a sign or holds ": " or " #".',
    ],
    [
      'name: X\n---\nname: Y\n',
      '2: is not YAML: source contains multiple documents; keep one, and take out the line "---" between them.',
    ],
    [
      'name: !!js/function x\n',
      '1: is not YAML: unresolved tag: tag:yaml.org,2002:js/function; put quotes round text that starts with "!".',
    ],
    [
      'name: *x\n',
      '1: a value that starts with "*" stands for nothing or for too much; put it in quotes or write it out.',
    ],
  ])('broken YAML: %j', (content, line) => {
    expect(person(content)).toEqual([`content/people/x.yaml:${line}`])
  })
  it.each(['['.repeat(50_000), '- '.repeat(50_000), '{a: '.repeat(50_000), '? '.repeat(50_000)])(
    'YAML that is nested without end',
    (content) => {
      expect(person(content)).toEqual([
        'content/people/x.yaml:1: is nested too deeply; write plain lists and keys.',
      ])
    },
  )
  it('YAML that grows without end', () => {
    const rows = ['a', 'b', 'c', 'd'].map((name, i) => {
      const item = i === 0 ? 'x' : `*${String.fromCharCode(96 + i)}`
      return `${name}: &${name} [${Array(10).fill(item).join()}]`
    })
    expect(person(rows.join('\n'))).toEqual([
      'content/people/x.yaml:1: a value that starts with "*" stands for nothing or for too much; put it in quotes or write it out.',
    ])
  })
  it('a file that nothing reads does no harm', () => {
    const { problems } = readCatalogue([...WHOLE, file('people/notes.txt', 'x')])
    expect(problems.map(problemLine)).toEqual([
      'content/people/notes.txt: is not read; articles go into articles/, and .yaml files into people/, works/, events/, outlets/.',
    ])
    expect(problems[0]!.fatal).toBe(false)
  })
  it('no site.yaml', () => {
    const { site, problems } = readCatalogue(WHOLE.slice(1))
    expect(site).toBeNull()
    expect(problems.map(problemLine)).toEqual([
      'content/site.yaml: is missing; add it, with the lines "name:" and "description:".',
    ])
  })
})
