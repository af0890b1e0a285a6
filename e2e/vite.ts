import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { promisify } from 'node:util'

const VITE = 'node_modules/vite/bin/vite.js'

/** Starts one of Vite's servers with what stands in `env` besides ours. Returns what ends it. */
export async function startVite(
  args: readonly string[],
  env: Record<string, string>,
  port: number,
): Promise<() => Promise<void>> {
  const server = run([...args, '--port', String(port), '--strictPort'], env)
  await hasStarted(server, port)
  return async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve))
    server.kill()
    await ended
  }
}

/** Runs one of Vite's commands to its end. */
export async function runVite(args: readonly string[], env: Record<string, string>): Promise<void> {
  // What it says is told with the error where it fails.
  await promisify(execFile)(process.execPath, [VITE, ...args], {
    env: { ...process.env, ...env },
  })
}

function run(args: readonly string[], env: Record<string, string>): ChildProcess {
  return spawn(process.execPath, [VITE, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

/** Vite prints its address once it answers. */
function hasStarted(server: ChildProcess, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = ''
    const listen = (chunk: Buffer) => {
      said += chunk.toString()
      if (said.includes(String(port))) resolve()
    }
    server.stdout?.on('data', listen)
    server.stderr?.on('data', listen)
    server.once('exit', () => reject(new Error(`the server ended:\n${said}`)))
  })
}
