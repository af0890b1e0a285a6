import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runVite } from './vite.ts'

/** The site that the tests build, as playwright.config.ts has it built. */
export const BUILD_A = '.tmp/fixture-site'

/** A sentence of every page, and what it is in build B. */
export const SAID = {
  a: 'Every status here stands on a sentence of a story.',
  b: 'Every status here still stands on a sentence of a story.',
}

const TEXT = /\.(?:html|js|css|json|webmanifest)$/

/**
 * The site as another build: with other words at the foot of its pages, and other names for its scripts, styles and
 * records, as when libraries, code and content have all changed. Returns its folder.
 */
export function makeBuildB(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'dojang-b-')), 'site')
  cpSync(BUILD_A, folder, { recursive: true })
  const names = new Map([[SAID.a, SAID.b]])
  for (const part of ['assets', 'data']) {
    for (const name of readdirSync(join(folder, part))) {
      // A font that has not changed keeps its name, which stands in styles that the policy knows by their hash.
      if (name.endsWith('.woff2')) continue
      const other = `b${name}`
      names.set(`${part}/${name}`, `${part}/${other}`)
      if (part === 'assets') names.set(`./${name}`, `./${other}`)
      renameSync(join(folder, part, name), join(folder, part, other))
    }
  }
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, name)
    if (!TEXT.test(name) || name.startsWith('data')) continue
    let text = readFileSync(file, 'utf8')
    for (const [from, to] of names) text = text.replaceAll(from, to)
    if (name === 'sw.js') text = text.replace(/"name":"/, '"name":"b')
    writeFileSync(file, text)
  }
  return folder
}

/** Both builds in one folder, the pages of B in front: what `npm run publish` leaves after the second. */
export function withPartsOfA(buildB: string): string {
  const folder = `${buildB}-and-a`
  cpSync(buildB, folder, { recursive: true })
  for (const part of ['assets', 'data']) {
    cpSync(join(BUILD_A, part), join(folder, part), { recursive: true })
  }
  return folder
}

/** The site built so that its worker takes itself away. Returns its folder. */
export async function makeEndedBuild(): Promise<string> {
  const folder = join(mkdtempSync(join(tmpdir(), 'dojang-ended-')), 'site')
  await runVite(['build', '--outDir', folder], {
    DOJANG_CONTENT: 'e2e/fixtures/content',
    DOJANG_OFFLINE: 'off',
    DOJANG_CARDS: 'off',
  })
  return folder
}

/** Deletes a build that was made here. */
export function removeBuild(folder: string): void {
  rmSync(join(folder, '..'), { recursive: true })
}
