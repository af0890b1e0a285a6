import { type ChildProcess, spawn } from 'node:child_process'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DEV_PORT } from './sites.ts'

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
  const server = spawn(
    process.execPath,
    ['node_modules/vite/bin/vite.js', '--port', String(DEV_PORT), '--strictPort'],
    { env: { ...process.env, DOJANG_CONTENT: folder }, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  await hasStarted(server)
  return {
    save: (file, text) => writeFile(join(folder, file), text),
    close: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve))
      server.kill()
      await ended
      await rm(folder, { recursive: true })
    },
  }
}

/** Vite prints its address once it answers. */
function hasStarted(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = ''
    const listen = (chunk: Buffer) => {
      said += chunk.toString()
      if (said.includes(String(DEV_PORT))) resolve()
    }
    server.stdout?.on('data', listen)
    server.stderr?.on('data', listen)
    server.once('exit', () => reject(new Error(`the dev server ended:\n${said}`)))
  })
}
