import { execFileSync } from 'node:child_process'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { peerCommand } from './peers.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/**
 * Has Eleventy build a small blog of the articles in `content/`: a page each, one style sheet, no script.
 *
 * @param folder an empty one, to build in.
 * @returns the folder of the built blog, where each story has the address that it has on Dojang's site.
 */
export function buildBlog(folder: string): string {
  cpSync(here('peers/blog/'), folder, { recursive: true })
  cpSync(here('../content/articles/'), join(folder, 'articles'), { recursive: true })
  execFileSync(peerCommand('eleventy'), ['--config=eleventy-config.mjs', '--quiet'], {
    cwd: folder,
    stdio: 'ignore',
  })
  return join(folder, '_site')
}
