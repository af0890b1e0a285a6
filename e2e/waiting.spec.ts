import type { Page } from '@playwright/test'
import { paths } from '#paths'
import { expect, h1, test } from './test.ts'

const more = (page: Page) => page.getByRole('region', { name: 'More stories' }).getByRole('link')

const story = paths.article('kang-do-hyun-leaves-ninth-ferry')

test('a page that does not come is told to be on its way, then given up; what was open is there', async ({
  page,
}) => {
  await page.clock.install()
  await page.goto(paths.actors())
  await page.route('**/actors/kang-do-hyun.json', () => {})
  const asked = page.waitForRequest('**/actors/kang-do-hyun.json')
  await page.getByRole('link', { name: 'Kang Do Hyun', exact: true }).click()
  await asked
  const told = page.getByText('Still loading. The network is slow.')
  await page.clock.fastForward(3_000)
  await expect(told).toBeHidden()
  // The app's own clock may have started a moment after the request.
  await page.clock.fastForward(4_000)
  await expect(told).toBeVisible()
  await page.clock.fastForward(15_000)
  await expect(h1(page)).toHaveText('The network is too slow')
  await expect(told).toBeHidden()
  await page.goBack()
  await expect(h1(page)).toHaveText('Actors')
})

test('code that does not come is told to be on its way, on the page that was open', async ({
  page,
}) => {
  await page.clock.install()
  await page.goto(paths.actors())
  await page.route('**/assets/about-*.js', () => {})
  await page.getByRole('link', { name: 'About Dojang' }).click()
  await page.clock.fastForward(5_000)
  await expect(page.getByText('Still loading. The network is slow.')).toBeVisible()
  await expect(h1(page)).toHaveText('Actors')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 640 } })

  test('the stories listed below a story are there before I tap one', async ({ page }) => {
    const asked: string[] = []
    page.on('requestfinished', (request) => {
      if (/\/data\/.*\/articles\//.test(request.url())) asked.push(request.url())
    })
    await page.goto(story)
    expect(asked.filter((url) => !url.endsWith(`${story}.json`))).toEqual([])
    const last = more(page).last()
    const next = await last.getAttribute('href')
    const headline = await last.innerText()
    await last.scrollIntoViewIfNeeded()
    await expect.poll(() => asked.some((url) => url.endsWith(`${next}.json`))).toBe(true)
    await page.route('**/data/**', (route) => route.abort())
    await last.click()
    await expect(h1(page)).toHaveText(headline)
  })

  test('a reader who saves data has nothing loaded ahead', async ({ page }) => {
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
    )
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(story)
    await more(page).last().scrollIntoViewIfNeeded()
    await page.waitForLoadState('networkidle')
    const next = await more(page).last().getAttribute('href')
    expect(asked.filter((url) => url.endsWith(`${next}.json`))).toEqual([])
  })
})
