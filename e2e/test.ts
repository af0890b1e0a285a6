import { type BrowserContext, type Page, test as base } from '@playwright/test'

export { expect } from '@playwright/test'

/** What no journey may cause, told in one line each. */
type Noise = { said: string[]; expected: RegExp[] }

type Fixtures = {
  /**
   * Names something that the journey causes on purpose: a line of the noise must match, and no such line fails
   * the test. Browsers say "Failed to load resource" for every answer that is an error.
   */
  expectNoise: (pattern: RegExp) => void
  /** Another reader's browser, which knows nothing of the first. */
  newReader: () => Promise<Page>
  noise: Noise
}

/**
 * Playwright's test for our journeys. Every one fails on errors in the console, uncaught errors, violations of
 * the security policy, dialogs, and requests to any other machine, unless it says what it expects.
 */
export const test = base.extend<Fixtures>({
  noise: [
    async ({ context }, use, testInfo) => {
      const noise: Noise = { said: [], expected: [] }
      await listen(context, noise)
      await use(noise)
      check(noise, testInfo.status === 'passed')
    },
    { auto: true },
  ],

  page: async ({ page, javaScriptEnabled }, use) => {
    await use(javaScriptEnabled ? waiting(page) : page)
  },

  expectNoise: async ({ noise }, use) => {
    await use((pattern) => noise.expected.push(pattern))
  },

  newReader: async ({ browser, contextOptions, baseURL, noise }, use) => {
    const contexts: BrowserContext[] = []
    await use(async () => {
      const context = await browser.newContext({
        ...contextOptions,
        ...(baseURL === undefined ? {} : { baseURL }),
      })
      contexts.push(context)
      await listen(context, noise)
      return waiting(await context.newPage())
    })
    for (const context of contexts) await context.close()
  },
})

/** What a page calls itself. */
export const h1 = (page: Page) => page.getByRole('heading', { level: 1 })

/**
 * When the app has taken the page over, and shows what its address asks for: a click before that would be lost, if it
 * is not on a link.
 */
export async function whenReady(page: Page): Promise<void> {
  await page.locator('html[data-ready]:not([data-asked])').waitFor()
}

/** When the first visit is over: the site is saved on the device, and its worker answers what the page asks for. */
export async function withWorker(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    while (!navigator.serviceWorker.controller) await new Promise(requestAnimationFrame)
  })
}

/** The same page; to go somewhere by address, or to load it again, takes until the app is there unless told else. */
function waiting(page: Page): Page {
  const goto = page.goto.bind(page)
  const reload = page.reload.bind(page)
  page.goto = async (url, options) => {
    const response = await goto(url, options)
    if (!options?.waitUntil) await whenReady(page)
    return response
  }
  page.reload = async (options) => {
    const response = await reload(options)
    if (!options?.waitUntil) await whenReady(page)
    return response
  }
  return page
}

async function listen(context: BrowserContext, { said }: Noise): Promise<void> {
  context.on('console', (message) => {
    if (message.type() === 'error') said.push(`console: ${message.text()}`)
  })
  context.on('weberror', (error) => said.push(`uncaught: ${error.error().message}`))
  context.on('dialog', (dialog) => {
    said.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  context.on('request', (request) => {
    if (leavesTheMachine(request.url())) said.push(`request: ${request.url()}`)
  })
  // The console names most violations, not all: a blocked style attribute, for one, may pass in silence.
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} blocked ${event.blockedURI || 'inline'}`)
    })
  })
}

function leavesTheMachine(address: string): boolean {
  const { protocol, hostname } = new URL(address)
  return /^(?:https?|wss?):$/.test(protocol) && hostname !== 'localhost'
}

/** @param passed a journey that failed may not have come to what it expects. */
function check({ said, expected }: Noise, passed: boolean): void {
  const unexpected = said.filter((line) => !expected.some((pattern) => pattern.test(line)))
  const missing = expected.filter((pattern) => !said.some((line) => pattern.test(line)))
  if (unexpected.length > 0) throw new Error(`the page was not quiet:\n${unexpected.join('\n')}`)
  if (passed && missing.length > 0)
    throw new Error(`expected, but not heard: ${missing.join(', ')}`)
}
