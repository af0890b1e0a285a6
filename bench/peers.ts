import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { packagesAreThere } from '../.ci/packages.mjs'

const folder = fileURLToPath(new URL('peers/', import.meta.url))

/**
 * The packages of bench/peers, which only the benches need: they stand apart from the project's, and are installed
 * when a bench first asks for them.
 */
export function peers(): NodeJS.Require {
  if (!packagesAreThere(folder))
    execFileSync('npm', ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  return createRequire(`${folder}package.json`)
}

/** The path of a command that those packages bring. */
export function peerCommand(name: string): string {
  peers()
  return `${folder}node_modules/.bin/${name}`
}
