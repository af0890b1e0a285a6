import type { Page } from '@playwright/test'
import { expectNothingOfAxe } from './axe.ts'
import { hold, watchShifts } from './loading.ts'
import { everywhere } from './pages.ts'
import { expect, test, whenReady } from './test.ts'

/**
 * What must hold of every page. A page is loaded once at each width, since loading is what takes the time; each
 * question is asked whatever came of the one before.
 */
for (const { name, path, heading, isMissing } of everywhere) {
  test(`${name}, on a phone`, async ({ page, expectNoise }) => {
    if (isMissing) expectNoise(/404/)
    await page.setViewportSize({ width: 360, height: 800 })
    await expectNothingToMove(page, path, heading)
    await expectNothingOfAxe(page)
    await expectRoomForThumbs(page)
    await expectToFit(page, 320)
    await setTextOfTwiceTheSize(page)
    await expectToFit(page, 640)
  })

  test(`${name}, at a desk`, async ({ page, expectNoise }) => {
    if (isMissing) expectNoise(/404/)
    await page.setViewportSize({ width: 1280, height: 800 })
    await expectNothingToMove(page, path, heading)
    await expectLinksToBeHonest(page)
    await expectNothingOfAxe(page)
    await setTextOfTwiceTheSize(page)
    await expectToFit(page, 1280)
  })
}

/** Loads a page whose records come late. */
async function expectNothingToMove(page: Page, path: string, heading: string): Promise<void> {
  const shifts = await watchShifts(page)
  const release = await hold(page, '**/data/**')
  await page.goto(path, { waitUntil: 'load' })
  // While an address asks for more than was drawn, the heading is there, but not shown.
  const h1 = page.getByRole('heading', { level: 1, includeHidden: true })
  await expect(h1).toBeAttached()
  expect.soft(await shifts(), 'moved before the records came').toEqual([])
  await release()
  await whenReady(page)
  await expect(h1).toContainText(heading)
  expect.soft(await shifts(), 'moved when the records came').toEqual([])
}

/** What is pressed is 40 pixels high at least; links in lists and in running text are as high as their line. */
async function expectRoomForThumbs(page: Page): Promise<void> {
  const pressed = page.locator('button, summary, input, select, header a, footer a')
  const narrow = await pressed.evaluateAll((all) =>
    all
      .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 40)
      // A box is pressed by its label as well.
      .filter((one) => !one.matches('[type=checkbox]'))
      .map((one) => one.outerHTML.slice(0, 120)),
  )
  expect.soft(narrow, 'too low for a thumb').toEqual([])
}

/** @param width in pixels. */
async function expectToFit(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 })
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect.soft(overflow, `pixels wider than ${width}`).toBe(0)
}

/** As if the reader's browser was set to it. */
async function setTextOfTwiceTheSize(page: Page): Promise<void> {
  const devTools = await page.context().newCDPSession(page)
  await devTools.send('Page.setFontSizes', { fontSizes: { standard: 32 } })
  await expect(page.locator('html')).toHaveCSS('font-size', '32px')
}

/** Every link of a page, seen or folded away, stays in the site, or leaves it by http(s) and tells nobody from where. */
async function expectLinksToBeHonest(page: Page): Promise<void> {
  const links = await page
    .getByRole('link', { includeHidden: true })
    .evaluateAll((all) =>
      all
        .filter((link) => link instanceof HTMLAnchorElement)
        .map(({ href, rel, origin, protocol }) => ({ href, rel, origin, protocol })),
    )
  expect.soft(links.length).toBeGreaterThan(5)
  for (const { href, rel, origin, protocol } of links) {
    expect.soft(protocol, href).toMatch(/^(?:https?|webcal):$/)
    if (protocol !== 'webcal:' && origin !== new URL(page.url()).origin)
      expect.soft(rel, href).toMatch(/\bnoopener\b/)
  }
}
