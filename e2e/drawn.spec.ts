import type { Page } from '@playwright/test'
import { paths } from '#paths'
import { frames, hold } from './loading.ts'
import { kinds } from './pages.ts'
import { expect, h1, test, whenReady } from './test.ts'

const story = paths.article('kang-do-hyun-leaves-ninth-ferry')

/** Every page that the sitemap names, as a path. */
async function everyPath(page: Page): Promise<string[]> {
  const sitemap = await (await page.request.get('/sitemap.xml')).text()
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address]) => new URL(address!).pathname,
  )
}

/** The app's own script, which the first one fetches. */
const APP = '**/assets/main-*.js'

/** What tells whether a page was taken over as it was drawn. */
const shownBy = async (page: Page) =>
  page.evaluate(() => ({
    title: document.title,
    heading: document.querySelector('h1')?.textContent,
    elements: document.querySelectorAll('#app *').length,
  }))

test('every page is taken over as it was drawn, in silence, with one title, heading and address', async ({
  page,
}) => {
  test.slow()
  const all = await everyPath(page)
  expect(all.length).toBeGreaterThan(40)
  for (const path of all) {
    const release = await hold(page, APP)
    await page.goto(path, { waitUntil: 'load' })
    const before = await shownBy(page)
    await release()
    await whenReady(page)
    await page.unroute(APP)
    const after = await shownBy(page)
    // A drawing of the timeline is fitted to the window; nothing else may come or go.
    if (path === paths.timeline()) after.elements = before.elements
    expect.soft(after, path).toEqual(before)
    await expect.soft(page.locator('head > title')).toHaveCount(1)
    await expect.soft(page.locator('h1')).toHaveCount(1)
    await expect.soft(page.locator('link[rel=canonical]')).toHaveCount(1)
  }
})

test('until a page is loaded, nothing is fetched of the app', async ({ page }) => {
  await page.goto(story)
  const { before, after } = await page.evaluate(() => {
    const [page] = performance.getEntriesByType('navigation')
    const loaded = page instanceof PerformanceNavigationTiming ? page.loadEventStart : 0
    const scripts = performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.js'))
    const names = (some: PerformanceEntry[]) =>
      some.map(({ name }) => name.replace(/.*\/|-.*/g, '')).toSorted()
    return {
      before: names(scripts.filter(({ startTime }) => startTime < loaded)),
      after: names(scripts.filter(({ startTime }) => startTime >= loaded)),
    }
  })
  expect(before).toEqual(['boot'])
  expect(after).toContain('main')
})

test('no part of the app brings the fonts a second time', async ({ page }) => {
  await page.goto(`${paths.today()}?asof=2023-05-01`)
  const families = await page.evaluate(() => [...document.fonts].map(({ family }) => family))
  expect(families).toEqual(['Fraunces Variable', 'Instrument Sans Variable'])
})

test('a phone shows its own fonts, and asks for no others', async ({ page }) => {
  await page.setViewportSize({ width: 412, height: 823 })
  await page.goto(story)
  await whenReady(page)
  const fonts = await page.evaluate(() =>
    performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.woff2')),
  )
  expect(fonts).toEqual([])
})

test('a tap before the app has come is a plain link', async ({ page }) => {
  await hold(page, APP)
  await page.goto(story, { waitUntil: 'load' })
  await page.getByRole('main').getByRole('link', { name: 'Cha Ru Jin' }).first().click()
  await expect(page).toHaveURL(paths.actor('cha-ru-jin'))
  await expect(h1(page)).toHaveText('Cha Ru Jin')
})

test('filters of an address are told as loading until the app has come', async ({ page }) => {
  const release = await hold(page, APP)
  await page.goto(paths.articles('?status=withdrawn&kind=casting'), { waitUntil: 'load' })
  await expect(h1(page)).toBeHidden()
  await expect(page.locator('[data-answer]')).toHaveCSS('opacity', '0.6')
  await release()
  await expect(h1(page)).toHaveText('1 story')
  await expect(h1(page)).toBeVisible()
  await expect(page.locator('[data-answer]')).toHaveCSS('opacity', '1')
})

test('a link that carries but its day shows what was drawn', async ({ page }) => {
  const release = await hold(page, APP)
  await page.goto(paths.articles('?seen=2024-01-01'), { waitUntil: 'load' })
  await expect(h1(page)).toBeVisible()
  await expect(page.locator('[data-answer]')).toHaveCSS('opacity', '1')
  await h1(page).evaluate((heading) => heading.setAttribute('data-same', ''))
  await release()
  await whenReady(page)
  await expect(h1(page)).toHaveAttribute('data-same')
})

test('without the app a page says that its filters are not there', async ({
  page,
  expectNoise,
}) => {
  expectNoise(/ERR_FAILED|dynamically imported/)
  await page.route(APP, (route) => route.abort())
  await page.goto(paths.articles('?status=withdrawn'), { waitUntil: 'load' })
  await expect(page.locator('html[data-asked=lost]')).toHaveCount(1)
  await expect(page.locator('[data-answer]')).toHaveCSS('opacity', '1')
})

test('a page as it was on a day says so where its records do not come', async ({
  page,
  expectNoise,
}) => {
  expectNoise(/ERR_FAILED/)
  await page.route('**/data/**', (route) => route.abort())
  await page.goto(`${paths.actor('cha-ru-jin')}?asof=2023-05-01`, { waitUntil: 'load' })
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible({ timeout: 30_000 })
})

test('a page whose records do not come stays as it was drawn', async ({ page, expectNoise }) => {
  expectNoise(/ERR_FAILED/)
  await page.route('**/data/**', (route) => route.abort())
  let failed = 0
  page.on('requestfailed', () => failed++)
  await page.goto(story, { waitUntil: 'load' })
  // One that fails is asked for twice more before it is given up.
  await expect.poll(() => failed, { timeout: 30_000 }).toBeGreaterThanOrEqual(3)
  await frames(page)
  await expect(page.locator('html[data-ready]')).toHaveCount(0)
  await expect(h1(page)).toHaveText('Kang Do Hyun leaves Ninth Ferry')
  await page.unroute('**/data/**')
  await page.getByRole('link', { name: 'Actors', exact: true }).click()
  await expect(h1(page)).toHaveText('Actors')
})

test('an address that is none is answered with 404', async ({ request }) => {
  const answer = await request.get('/actors/no-such-thing')
  expect(answer.status()).toBe(404)
  expect(await answer.text()).toContain('There is no page at this address.')
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a story shows its headline, status, date, text and evidence, and leads on', async ({
    page,
  }) => {
    await page.goto(story)
    const article = page.getByRole('article')
    await expect(h1(page)).toHaveText('Kang Do Hyun leaves Ninth Ferry')
    await expect(article.getByText('Withdrawn', { exact: true }).first()).toBeVisible()
    await expect(article.getByText('10 March 2025')).toBeVisible()
    await expect(article.locator('mark').first()).toBeVisible()
    await page.getByRole('main').getByRole('link', { name: 'Cha Ru Jin' }).first().click()
    await expect(h1(page)).toHaveText('Cha Ru Jin')
    await page.getByRole('link', { name: 'Stories', exact: true }).click()
    await expect(h1(page)).toHaveText('28 stories')
    // Playwright reads no text in it.
    await expect(page.locator('noscript')).toBeVisible()
  })

  test('today leads through a story and an actor to a drama, and back', async ({ page }) => {
    await page.goto(paths.today())
    const main = page.getByRole('main')
    await main.getByRole('article').getByRole('heading').getByRole('link').click()
    await expect(
      main.getByRole('article').getByText('Withdrawn', { exact: true }).first(),
    ).toBeVisible()
    await expect(main.locator('mark').first()).toBeVisible()
    await expect(main.locator('time').first()).toBeVisible()
    await main.getByRole('link', { name: 'Kang Do Hyun' }).first().click()
    await expect(h1(page)).toHaveText('Kang Do Hyun')
    await expect(main.getByText('Withdrawn', { exact: true }).first()).toBeVisible()
    await main.getByRole('link', { name: 'Ninth Ferry', exact: true }).first().click()
    await expect(h1(page)).toHaveText('Ninth Ferry')
    await page.getByRole('link', { name: 'Today', exact: true }).click()
    await expect(h1(page)).toHaveText('Today')
  })

  for (const { name, path } of kinds)
    test(`${name}: nothing is there that does nothing`, async ({ page }) => {
      await page.goto(path)
      await expect(h1(page)).toBeVisible()
      await expect(page.locator('button:visible, input:visible, select:visible')).toHaveCount(0)
    })
})
