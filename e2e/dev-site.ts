import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DEV_PORT } from './sites.ts'
import { startVite } from './vite.ts'

/** An editor at work: a copy of the fixture's content, and `npm run dev` on it. */
export type DevSite = {
  /** Saves a file of the content, as an editor's program would. */
  save: (file: string, text: string) => Promise<void>
  close: () => Promise<void>
}

/** Starts Vite's dev server on a copy of the fixture. The folder is outside the project, whose test files Vite does not watch. */
export async function openDevSite(): Promise<DevSite> {
  const folder = await mkdtemp(join(tmpdir(), 'dojang-content-'))
  await cp('e2e/fixtures/content', folder, { recursive: true })
  const close = await startVite([], { DOJANG_CONTENT: folder }, DEV_PORT)
  return {
    save: (file, text) => writeFile(join(folder, file), text),
    close: async () => {
      await close()
      await rm(folder, { recursive: true })
    },
  }
}
