import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

const CLI = fileURLToPath(new URL('cli.ts', import.meta.url))

/** Starts a command of the editor's in a process of its own, in a folder that holds `content/`. */
export function startCli(args: string[], cwd: string, env: Record<string, string> = {}) {
  return spawn(process.execPath, ['--import', import.meta.resolve('tsx'), CLI, ...args], {
    cwd,
    env: { ...process.env, ...env },
  })
}

/** Runs a command to its end, with nothing on its standard input. */
export async function runCli(args: string[], cwd: string, env: Record<string, string> = {}) {
  const child = startCli(args, cwd, env)
  child.stdin.end()
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { status: await ended, stdout, stderr }
}
