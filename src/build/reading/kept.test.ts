import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import type { Source } from '#model/article.ts'
import { contentOf } from '../load-content.ts'
import { SMALL_SITE } from '../workspace.fixture.ts'
import { keptReadings } from './kept.ts'
import { createRereader } from './reread.ts'

const ONE = 'content/articles/one.md'
const TWO = 'content/articles/two.txt'

const content = (changes: Record<string, string> = {}) =>
  contentOf(
    Object.entries({
      ...SMALL_SITE,
      [TWO]: 'Han So Hee left “Hopeless”\n\nMay 3, 2021. 한소희 left – it is said.\n',
      ...changes,
    }).map(([file, text]): Source => ({ file, content: text })),
    'content/',
  )

/** What a program reads that starts anew and finds what others kept in this folder; `read`: how many articles it read. */
async function readIn(folder: string, of = content()) {
  let read = 0
  const onRead = (done: number) => void (read = done)
  const readings = await createRereader({ onRead, kept: keptReadings(folder) })(of)
  return { readings, read }
}

function folder() {
  const made = mkdtempSync(join(tmpdir(), 'dojang-'))
  onTestFinished(() => rmSync(made, { recursive: true }))
  return made
}

it('gives the next program what was read, and the same of it', async () => {
  const kept = folder()
  const first = await readIn(kept)
  const second = await readIn(kept)
  expect(first.read).toBe(2)
  expect(second.read).toBe(0)
  expect(second.readings).toStrictEqual(first.readings)
})

it('has an article read again that was edited, and all where the catalogue was', async () => {
  const kept = folder()
  await readIn(kept)
  const edited = await readIn(kept, content({ [ONE]: '# News\n\nHan So Hee left.\n' }))
  expect(edited.read).toBe(1)
  const works = { 'content/works/hopeless.yaml': 'name: Hopeless\nkind: film\n' }
  expect((await readIn(kept, content(works))).read).toBe(2)
})

it('keeps nothing that other code has read', async () => {
  const kept = folder()
  await readIn(kept)
  const file = join(kept, 'readings')
  const [code, ...lines] = readFileSync(file, 'utf8').split('\n')
  writeFileSync(
    file,
    [code!.replace(/^./, (letter) => (letter === '0' ? '1' : '0')), ...lines].join('\n'),
  )
  expect((await readIn(kept)).read).toBe(2)
})

it('keeps no article that could not be read', async () => {
  const kept = folder()
  const broken = content({ [TWO]: '' })
  await readIn(kept, broken)
  const again = await readIn(kept, broken)
  expect(again.readings[1]).toMatchObject({ article: null, problems: [{ rule: 'empty' }] })
})
