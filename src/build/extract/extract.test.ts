import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { extract } from './extract.ts'
import { EXTRACT_USAGE } from './options.ts'

const folder = mkdtempSync(join(tmpdir(), 'extract-'))

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** Runs the command with an empty catalogue. */
async function run(
  args: string[],
  input: string | Uint8Array = '',
  content = join(folder, 'no-content'),
) {
  const written = { stdout: '', stderr: '' }
  const into = (stream: keyof typeof written) =>
    new Writable({
      write(chunk: Buffer, _, done) {
        written[stream] += chunk.toString()
        done()
      },
    })
  const streams = {
    stdin: Readable.from([Buffer.from(input)]),
    stdout: into('stdout'),
    stderr: into('stderr'),
  }
  const code = await extract(args, streams, content)
  const lines = written.stdout.split('\n').filter((line) => line.startsWith('{'))
  return { code, articles: lines.map((line) => JSON.parse(line)), ...written }
}

const TEXT =
  'Moon Ga-on 🎬 to Lead “Paper Harbor”\n\nActress Moon Ga-on will star in the drama “Paper Harbor,” her agency said.\n'

describe('extract', () => {
  test('prints one line an article, in the order of the files', async () => {
    const paths = [
      file('a.txt', TEXT),
      file('b.md', `# A title\n\n${TEXT}`),
      file('c.html', `<h1>A title</h1><p>${TEXT}</p>`),
    ]
    const { code, articles, stderr } = await run(paths)
    expect(articles.map((article) => article.file)).toEqual(paths)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })

  test('keeps the form of a label and counts places in code points', async () => {
    const { articles } = await run([file('a.txt', TEXT)])
    const [article] = articles
    const at = ({ start, end }: { start: number; end: number }) =>
      Array.from(TEXT).slice(start, end).join('')
    expect(article).toMatchObject({
      headline: 'Moon Ga-on 🎬 to Lead “Paper Harbor”',
      published: null,
      publishedBasis: 'unknown',
      publisher: null,
      boilerplate: [],
      people: [{ name: 'Moon Ga-on', role: 'actor', id: null }],
      works: [{ name: 'Paper Harbor', kind: 'drama', id: null }],
      characters: [],
      organisations: [],
      reports: [
        {
          kind: 'casting',
          status: 'confirmed',
          people: ['Moon Ga-on'],
          works: ['Paper Harbor'],
          date: null,
        },
      ],
    })
    expect(at(article.places.headline)).toBe(article.headline)
    expect(article.works[0].mentions.map(at)).toEqual(['Paper Harbor', 'Paper Harbor'])
    expect(at(article.reports[0])).toBe(article.reports[0].evidence)
    expect(at(article.paragraphs[0])).toBe(article.paragraphs[0].text)
  })

  test('names what it cannot read, goes on, and exits 1', async () => {
    const paths = [
      file('empty.txt', ''),
      join(folder, 'gone.txt'),
      file('x.txt', new Uint8Array([0, 255])),
      folder,
      file('a.txt', TEXT),
    ]
    const { code, articles, stderr } = await run(paths)
    expect(code).toBe(1)
    expect(articles).toHaveLength(1)
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringContaining('empty.txt: is empty;'),
      expect.stringContaining(
        'gone.txt: is not there; give the path of a .txt, .md or .html file.',
      ),
      expect.stringContaining('x.txt: is not text;'),
      expect.stringContaining(`${folder}: cannot be opened;`),
    ])
  })

  test('refuses a file above 5 MB', async () => {
    const { code, stderr } = await run([file('large.txt', 'a'.repeat(5_000_001))])
    expect(code).toBe(1)
    expect(stderr).toContain('is larger than 5 MB')
  })

  test('reads NDJSON from standard input where no file is given', async () => {
    const input = [
      JSON.stringify({ file: 'a.txt', text: TEXT }),
      'no json',
      '',
      '{"file": 1}',
      JSON.stringify({ file: 'b', text: TEXT }),
    ].join('\n')
    const { code, articles, stderr } = await run([], input)
    expect(articles.map((article) => article.file)).toEqual(['a.txt', 'b'])
    expect(code).toBe(1)
    expect(stderr.trim().split('\n')).toEqual([
      'standard input:2: is no article; write {"file": "name.txt", "text": "..."} in UTF-8.',
      'standard input:4: is no article; write {"file": "name.txt", "text": "..."} in UTF-8.',
    ])
  })

  test('takes a line apart at line ends alone', async () => {
    const text = `${TEXT}Twice\u2028apart.\n`
    const { articles, stderr } = await run([], `${JSON.stringify({ file: 'a', text })}\r\n`)
    expect(stderr).toBe('')
    expect(articles[0].paragraphs.at(-1).text).toContain('apart.')
  })

  test('names a line that is not UTF-8, and keys that would reach a prototype', async () => {
    const hidden = '{"__proto__": {"file": "a.txt", "text": "A"}}\n'
    const { code, stderr } = await run(
      [],
      Buffer.concat([Buffer.from([0xc7, 0xd1, 10]), Buffer.from(hidden)]),
    )
    expect(stderr).toMatch(
      /^standard input:1: is no article.*\nstandard input:2: is no article.*\n$/,
    )
    expect(code).toBe(1)
  })

  test('lets no file name move the cursor of a terminal', async () => {
    const { stderr } = await run([], JSON.stringify({ file: '\u001B[2Ja\nb', text: '' }))
    expect(stderr).toBe('[2Ja b: is empty; write something into it or delete it.\n')
  })

  test('checks the ids of front matter', async () => {
    const { code, stderr } = await run([file('ids.md', `---\noutlet: soompy\n---\n${TEXT}`)])
    expect(stderr).toContain('ids.md:2: outlet "soompy" has no file;')
    expect(code).toBe(1)
  })

  test('--why gives an account in place of each line', async () => {
    const path = file('a.txt', TEXT)
    const { code, stdout } = await run(['--why', path, path])
    expect(stdout.match(/^\S.*/gm)).toEqual([
      path,
      'People',
      'Works',
      'Reports',
      path,
      'People',
      'Works',
      'Reports',
    ])
    expect(stdout).toContain('line 3: “Actress Moon Ga-on will star in')
    expect(code).toBe(0)
  })

  test('--no-catalogue reads as if it were empty', async () => {
    const content = join(folder, 'content')
    mkdirSync(join(content, 'people'), { recursive: true })
    writeFileSync(join(content, 'people/moon-ga-on.yaml'), 'name: Moon Ga-on\nrole: idol\n')
    const path = file('a.txt', TEXT)
    const [known, unknown] = [
      await run([path], '', content),
      await run(['--no-catalogue', path], '', content),
    ]
    expect(known.articles[0].people[0]).toMatchObject({ id: 'moon-ga-on', role: 'idol' })
    expect(unknown.articles[0].people[0]).toMatchObject({ id: null, role: 'actor' })
  })

  test('--help tells its use', async () => {
    expect(await run(['--help'])).toMatchObject({ code: 0, stdout: `${EXTRACT_USAGE}\n` })
  })
})
