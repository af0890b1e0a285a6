import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Programs that Playwright's Chromium driver can steer, in the order in which they are looked for. */
const PROGRAMS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

/** Where macOS and Windows keep them: not on the PATH. */
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * Path of a browser to test in, or null where there is none: CHROME_PATH, else Playwright's own if it was
 * fetched, else an installed Chromium or Chrome.
 */
export async function findBrowser() {
  const { chromium } = await import('@playwright/test')
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => PROGRAMS.map((program) => join(folder, program)))
  const candidates = [process.env.CHROME_PATH, chromium.executablePath(), ...onPath, ...PLACES]
  return candidates.find((path) => path && existsSync(path)) ?? null
}

/** How tests and benchmarks start the browser, for Playwright's `launchOptions`. */
export async function launchOptions() {
  const executablePath = await findBrowser()
  return {
    ...(executablePath ? { executablePath } : {}),
    // Root cannot use Chromium's sandbox; the rest keeps it from calling home, which a closed network refuses.
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  }
}
