import { execFileSync } from 'node:child_process'

/** Builds the site of some content into a folder, in a process of its own, without cards. Throws where that fails. */
export function buildApart(content: string, site: string): { seconds: number; peakMB: number } {
  return JSON.parse(
    execFileSync('npx', ['tsx', 'bench/build-once.ts', site], {
      env: { ...process.env, DOJANG_CONTENT: content, DOJANG_CARDS: 'off' },
      encoding: 'utf8',
    }),
  )
}
