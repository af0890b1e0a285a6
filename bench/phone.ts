import { type Browser, devices, type Locator, type Page } from '@playwright/test'

/** Lighthouse's "slow 4G" for lines that Chromium itself slows down: milliseconds, bytes a second. */
const SLOW_4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1474.56 * 1024) / 8,
  uploadThroughput: (675 * 1024) / 8,
}

/** How many times slower than this machine Lighthouse takes a phone to be. */
const SLOWER = 4

/** How long, in milliseconds, a reader looks at the list of other stories before tapping one. */
const LOOK = 2_000

/** What a reader waits for, in milliseconds. */
export type Waits = { largestPaint: number; nextStory: number }

/**
 * Opens a story on a slow phone that has nothing of the site, goes down to where other stories are listed, and taps the
 * link to one. The service worker is kept out: what it fetches, Chromium does not slow down.
 *
 * @param next the path of the other story.
 */
export async function readTwoStories(
  browser: Browser,
  address: string,
  next: string,
): Promise<Waits> {
  const context = await browser.newContext({ ...devices['Moto G4'], serviceWorkers: 'block' })
  await context.addInitScript({ content: WATCH })
  const page = await context.newPage()
  const client = await context.newCDPSession(page)
  await client.send('Network.enable')
  await client.send('Network.emulateNetworkConditions', SLOW_4G)
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.goto(address, { waitUntil: 'networkidle' })
  const largestPaint = await timeOfLargestPaint(page)
  const nextStory = await timeOfTap(
    page,
    page.locator(`main a:is([href="${next}"], [href="${next}/"])`).last(),
  )
  await context.close()
  return { largestPaint, nextStory }
}

async function timeOfLargestPaint(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1)!.startTime)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        })
      }),
  )
}

/** From the tap to the frame that shows the headline that the link bears, in whichever document that is. */
async function timeOfTap(page: Page, link: Locator): Promise<number> {
  await link.scrollIntoViewIfNeeded()
  await page.waitForTimeout(LOOK)
  const headline = await link.innerText()
  await page.evaluate((text) => sessionStorage.setItem('wanted', text), headline.trim())
  await link.tap()
  await page.waitForFunction(() => sessionStorage.getItem('painted'))
  return page.evaluate(
    () => Number(sessionStorage.getItem('painted')) - Number(sessionStorage.getItem('tapped')),
  )
}

/** Runs in every document, and notes the moments of the tap and of the paint on a clock that documents share. */
const WATCH = `
  if (location.protocol === 'http:') {
    addEventListener('click', ({ timeStamp }) => sessionStorage.setItem('tapped', performance.timeOrigin + timeStamp), true)
    const look = () => {
      const shown = document.querySelector('h1')?.textContent.trim()
      if (shown && shown === sessionStorage.getItem('wanted'))
        setTimeout(() => sessionStorage.setItem('painted', performance.timeOrigin + performance.now()))
      else requestAnimationFrame(look)
    }
    look()
  }
`
