import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A small site for tests: an app of one line and the content of one article. */
export const SMALL_SITE = {
  'index.html':
    '<!doctype html><html><head></head><body><script type="module" src="/main.js"></script></body></html>',
  'main.js': 'document.body.textContent = "Dojang"',
  'content/site.yaml':
    'name: Dojang\ndescription: What is true.\naddress: https://dojang.example/\n',
  'content/people/han-so-hee.yaml': 'name: Han So Hee\nhangul: 한소희\nrole: actor\n',
  'content/articles/one.md':
    '# Han So Hee joins Hopeless\n\nHan So Hee will star in Hopeless, her agency said.\n',
}

/** A folder of its own for one test, with these files in it. */
export async function createWorkspace(files: Record<string, string> = SMALL_SITE) {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'dojang-')))
  const write = async (name: string, content: string | Uint8Array) => {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), content)
  }
  for (const [name, content] of Object.entries(files)) await write(name, content)
  const remove = (name: string) => rm(join(folder, name), { recursive: true })
  return { folder, write, remove }
}
