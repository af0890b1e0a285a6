// Brings a fresh clone to where its commands work, and says what it did. Needs Node and npm, nothing else.
//   node .ci/setup.mjs             installs the packages of package-lock.json, unless they are there
//   node .ci/setup.mjs --browser   also sees to a browser for the tests
//   node .ci/setup.mjs --nginx     also sees to an nginx to try hosts/nginx.conf with, where it may install one
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { packagesAreThere } from './packages.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const say = (text) => process.stdout.write(`set-up: ${text}\n`)

/** Runs a command in the project's folder, its output shown. True when it ended well. */
function run(command, args, options = {}) {
  const shell = process.platform === 'win32'
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', shell, ...options }).status === 0
}

/**
 * `npm ci` would refuse the lock file wherever it was written behind a registry that has the binaries of one
 * platform only: those of the others are then not in it. `npm install --no-save` takes the locked versions, adds
 * this platform's binaries, and writes nothing.
 */
function installPackages() {
  if (packagesAreThere(root)) return
  say('installing the packages of package-lock.json, install scripts off')
  if (!run('npm', ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund'])) {
    say('npm install failed; its message stands above')
    process.exit(1)
  }
}

async function installBrowser() {
  const { findBrowser } = await import('./find-browser.mjs')
  const found = await findBrowser()
  if (found) return say(`testing in ${found}`)
  say('no browser found; fetching Playwright’s own Chromium')
  // Two minutes: a network that refuses answers at once, one that drops packets would never.
  const fetched = run('npx', ['playwright', 'install', 'chromium'], { timeout: 120_000 })
  if (fetched && (await findBrowser())) return say(`testing in ${await findBrowser()}`)
  say('it cannot be fetched here; installing Debian’s package chromium')
  if (run('apt-get', ['update', '-q']) && run('apt-get', ['install', '-qy', 'chromium'])) {
    return say(`testing in ${await findBrowser()}`)
  }
  say('no browser could be installed; install Chrome or Chromium, or set CHROME_PATH to one')
  process.exit(1)
}

/** On a machine of CI's it is installed; nobody else wants a web server started by a test. */
async function installNginx() {
  const { findNginx } = await import('./find-nginx.mjs')
  if (!findNginx() && process.env.CI) {
    say('installing Debian’s packages nginx and libnginx-mod-http-brotli-static')
    const packages = ['nginx', 'libnginx-mod-http-brotli-static']
    run('apt-get', ['update', '-q'])
    run('apt-get', ['install', '-qy', '--no-install-recommends', ...packages])
  }
  const found = findNginx()
  say(found ? `trying hosts/nginx.conf with ${found}` : 'no nginx here: its tests are left out')
}

installPackages()
if (process.argv.includes('--browser')) await installBrowser()
if (process.argv.includes('--nginx')) await installNginx()
