import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { createWorkspace } from '../workspace.fixture.ts'
import { add } from './add.ts'
import type { Web } from './web/web.ts'

/** A content folder of one person, one work and one offer. */
export const CONTENT = {
  'content/site.yaml': 'name: Dojang\ndescription: What is true.\n',
  'content/people/han-so-hee.yaml': 'name: Han So Hee\nrole: actor\n',
  'content/works/hopeless.yaml': 'name: Hopeless\nkind: film\n',
  'content/outlets/news-1.yaml': 'name: News 1\nurl: https://www.news1.example/\n',
  'content/articles/offer.md': `---
headline: An offer for Han So Hee
published: 2023-05-01
url: https://news1.example/offer
reports:
  - kind: casting
    status: in-talks
    people: [han-so-hee]
    works: [hopeless]
    evidence: Han So Hee has read the script of “Hopeless” with joy.
---

Han So Hee has read the script of “Hopeless” with joy.
`,
}

const WEB: Web = {
  fetch: (address, init) => fetch(address, init),
  lookup: () => Promise.reject(Object.assign(new Error('not found'), { code: 'ENOTFOUND' })),
  sleep: () => Promise.resolve(),
  now: () => 0,
  today: () => '2026-11-22',
}

/** A content folder, and some files to add to it. `run` takes the command's arguments, paths from the folder. */
export async function workspace(files: Record<string, string | Uint8Array> = {}) {
  const { folder, write, remove } = await createWorkspace(CONTENT)
  onTestFinished(() => remove(''))
  for (const [name, content] of Object.entries(files)) await write(name, content)
  const local = (text: string) => text.replaceAll(`${folder}/`, '')
  const run = async (...args: string[]) => {
    const [out, error]: [string[], string[]] = [[], []]
    const io = {
      stdout: { write: (text: string) => out.push(text) },
      stderr: { write: (text: string) => error.push(text) },
    }
    const paths = args.map((arg) => (/^-|^https?:/.test(arg) ? arg : join(folder, arg)))
    const code = await add(paths, io, join(folder, 'content'), WEB)
    return { code, out: local(out.join('')), error: local(error.join('')) }
  }
  const articles = () => readdir(join(folder, 'content/articles'))
  const article = (name: string) => readFile(join(folder, 'content/articles', name), 'utf8')
  return { run, articles, article }
}
