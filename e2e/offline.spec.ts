import type { Page } from '@playwright/test'
import { paths } from '#paths'
import { test } from './host.ts'
import { kinds } from './pages.ts'
import { expect, h1, whenReady, withWorker } from './test.ts'

test.use({ serviceWorkers: 'allow' })

/** Waits until the record of a page is saved, which happens after the page is shown. */
async function savedRecord(page: Page, file: string): Promise<void> {
  await page.waitForFunction(async (file) => {
    const names = await caches.keys()
    const found = await Promise.all(
      names.map(async (name) =>
        (await (await caches.open(name)).keys()).some(({ url }) => url.endsWith(file)),
      ),
    )
    return found.includes(true)
  }, file)
}

const story = paths.article('kang-do-hyun-leaves-ninth-ferry')
const FIXED = /^(?:today|stories|actors|dramas|events|timeline|following|about)$/

test('after one visit the lists and what I opened are there without a network, and the rest says so', async ({
  page,
  context,
  host,
  expectNoise,
}) => {
  test.slow()
  expectNoise(/ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED|ERR_FAILED/)
  await page.goto(story)
  await withWorker(page)
  await savedRecord(page, `${story}.json`)
  await page.getByRole('main').getByRole('link', { name: 'Cha Ru Jin' }).first().click()
  await expect(h1(page)).toHaveText('Cha Ru Jin')
  await savedRecord(page, '/actors/cha-ru-jin.json')
  await host.cut()
  await context.setOffline(true)

  for (const { name, path, heading } of kinds.filter(({ name }) => FIXED.test(name))) {
    await page.goto(path)
    await expect(h1(page), name).toHaveText(heading)
  }
  await page.goto(story)
  await expect(h1(page)).toHaveText('Kang Do Hyun leaves Ninth Ferry')
  await page.goto(paths.actor('cha-ru-jin'))
  await expect(h1(page)).toHaveText('Cha Ru Jin')

  await page.goto(paths.actor('kang-do-hyun'))
  await expect(h1(page)).toHaveText('You are offline')
  await expect(page.getByText('not saved on this device')).toBeVisible()
  await host.mend()
  await context.setOffline(false)
  await expect(h1(page)).toHaveText('Kang Do Hyun')
})

test('where the host falls silent, what I opened comes from the device after a while', async ({
  page,
  host,
}) => {
  test.slow()
  await page.goto(story)
  await withWorker(page)
  await savedRecord(page, `${story}.json`)
  host.fallSilent()
  await page.goto(story)
  await expect(h1(page)).toHaveText('Kang Do Hyun leaves Ninth Ferry')
})

test('whom I follow is there without a network', async ({ page, context, host, expectNoise }) => {
  expectNoise(/ERR_INTERNET_DISCONNECTED/)
  await page.goto(paths.actor('yoon-seo-ah'))
  await page.getByRole('button', { name: /^Follow.* Yoon Seo Ah$/ }).click()
  await withWorker(page)
  await host.cut()
  await context.setOffline(true)
  await page.goto(paths.following())
  await expect(page.getByRole('link', { name: 'Yoon Seo Ah', exact: true }).first()).toBeVisible()
})

test('feeds, tables and pictures are left to the host, which is asked for them once', async ({
  page,
  host,
}) => {
  const actor = paths.actor('kang-do-hyun')
  const left = [paths.atomFeed(), paths.jsonFeed(actor), paths.tables(), paths.card(actor)]
  await page.goto(paths.about())
  await withWorker(page)
  for (const path of left) {
    await page.goto(path, { waitUntil: 'load' })
    expect(host.asked.filter((asked) => asked === path)).toEqual([path])
  }
  // A page that names its icon: beside others the browser may still be asking for one.
  await page.goto(paths.about())
  await host.cut()
  for (const path of left)
    await expect(page.goto(path, { waitUntil: 'load' })).rejects.toThrow('ERR_CONNECTION_REFUSED')
})

test('the site can be put on a home screen', async ({ page }) => {
  await page.goto(story)
  const address = await page.locator('link[rel=manifest]').getAttribute('href')
  const answer = await page.request.get(address!)
  const manifest = await answer.json()
  expect(manifest).toMatchObject({ start_url: './', scope: './', display: 'standalone' })
  const icons: { src: string; sizes: string }[] = manifest.icons
  const apple = await page.locator('link[rel=apple-touch-icon]').getAttribute('href')
  for (const { src, sizes } of [...icons, { src: apple!, sizes: '180x180' }]) {
    const width = await page.evaluate(async (src) => {
      const picture = new Image()
      picture.src = new URL(src, `${location.origin}/`).href
      await picture.decode()
      return picture.naturalWidth
    }, src)
    if (sizes !== 'any') expect(`${width}x${width}`).toBe(sizes)
  }
  // All that Chromium finds in the way of installing it is that tests keep nothing.
  const session = await page.context().newCDPSession(page)
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito'])
  await whenReady(page)
})
