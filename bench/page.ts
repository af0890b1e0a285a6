import type { Browser, Page } from '@playwright/test'
import { median } from './median.ts'

/** Bytes over the wire, headers included, that a page loads until the network is quiet. A fresh browser each time. */
export async function transferred(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const client = await context.newCDPSession(page)
  await client.send('Network.enable')
  let bytes = 0
  client.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  await open(page, address)
  await context.close()
  return bytes
}

/** Opens a page, and waits until the app has taken it over and the network is quiet. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.locator('html[data-ready]').waitFor()
}

/**
 * Milliseconds from a click on a status to the frame that shows the new number of stories: the first click of
 * a visit (which loads the archive's columns, unless pointing at the panel already did) and the median of more. Each
 * status is chosen alone and taken back, so that every click changes the number.
 */
export async function clickToPaint(
  browser: Browser,
  address: string,
): Promise<{ first: number; median: number }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  await open(page, address)
  const times: number[] = []
  for (const status of ['In talks', 'In talks', 'Rumoured', 'Rumoured', 'Denied', 'Denied']) {
    times.push(await timeOfClick(page, status))
  }
  await context.close()
  const [first = 0, ...rest] = times
  return { first, median: median(rest) }
}

/**
 * The promise is made in the page before the click, and kept once the heading has its next text and that is painted.
 * No function in it has a name: tsx would mark it with a helper that the page does not know.
 */
async function timeOfClick(page: Page, status: string): Promise<number> {
  const box = page.getByRole('checkbox', { name: new RegExp(`^${status}`) })
  const painted = box.evaluate(
    (element) =>
      new Promise<number>((paint) => {
        let start = 0
        element.addEventListener(
          'click',
          ({ timeStamp }) => {
            start = timeStamp
          },
          { once: true, capture: true },
        )
        const before = document.querySelector('h1')?.textContent
        new MutationObserver((_, observer) => {
          if (document.querySelector('h1')?.textContent === before) return
          observer.disconnect()
          requestAnimationFrame(() => setTimeout(() => paint(performance.now() - start)))
        }).observe(document.body, { characterData: true, childList: true, subtree: true })
      }),
  )
  await box.click()
  return painted
}
