import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** Wall seconds, processor seconds of all processes together, and the most memory that they held at one time. */
export type Costs = { seconds: number; processor: number; megabytes: number }

/** Milliseconds between two looks at the memory. */
const EVERY = 200

/** Bytes of a page of memory, in which /proc counts. */
const PAGE = 4096

/** Runs a command to its end. Throws where it fails, with what it said of it. */
export async function costsOf(
  command: readonly string[],
  cwd: string,
  env: Record<string, string>,
): Promise<Costs> {
  // Bash adds up the processor's time of all that came of a command; Node cannot tell it of another process.
  const timed = ['-c', 'TIMEFORMAT="%R %U %S"; time "$@"', 'bash', ...command]
  const child = spawn('bash', timed, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let printed = ''
  child.stderr.on('data', (part) => void (printed = (printed + part).slice(-10_000)))
  let most = 0
  const watch = setInterval(() => void (most = Math.max(most, residentIn(child.pid!))), EVERY)
  const code = await new Promise((ended) => child.on('close', ended))
  clearInterval(watch)
  if (code !== 0) throw new Error(`${command.join(' ')} failed:\n${printed}`)
  const [seconds, user, system] = printed.trimEnd().split('\n').at(-1)!.split(' ').map(Number)
  return { seconds: seconds!, processor: user! + system!, megabytes: most / 1e6 }
}

/** Bytes in memory of a process and all that it started. What two share counts twice. */
function residentIn(pid: number): number {
  try {
    const [, resident] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim()
    const below = children === '' ? [] : children.split(' ').map(Number)
    return below.reduce((sum, child) => sum + residentIn(child), Number(resident) * PAGE)
  } catch {
    // It ended meanwhile.
    return 0
  }
}
