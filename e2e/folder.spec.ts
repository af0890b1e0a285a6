import { paths } from '#paths'
import { test } from './host.ts'
import { FOLDER_PORT } from './sites.ts'
import { expect, h1, withWorker } from './test.ts'
import { runVite, startVite } from './vite.ts'
import { expectWholeSite } from './whole-site.ts'

/** The tiny site, built for `/fans/` of its host. */
const HOST = '.tmp/folder-host'
const SITE = `${HOST}/fans`
const ENV = {
  DOJANG_CONTENT: 'e2e/fixtures/content',
  DOJANG_ADDRESS: 'https://harbour.example/fans/',
  DOJANG_CARDS: 'off',
}

test.describe.configure({ mode: 'serial' })
test.use({ baseURL: `http://localhost:${FOLDER_PORT}`, site: HOST })

let close: () => Promise<void>
test.beforeAll(async () => {
  test.setTimeout(120_000)
  await runVite(['build', '--outDir', SITE], ENV)
  close = await startVite(['preview', '--outDir', SITE], ENV, FOLDER_PORT)
})
test.afterAll(() => close())

test('a site in a folder stays in it, link by link', () => {
  expectWholeSite(SITE)
})

test('a site in a folder is taken over, filtered and walked through', async ({ page }) => {
  await page.goto('/fans/')
  await page.getByRole('link', { name: 'Stories', exact: true }).click()
  await expect(page).toHaveURL(`/fans${paths.articles()}`)
  await expect(h1(page)).toHaveText('28 stories')
  await page.goto(`/fans${paths.articles('?status=withdrawn&kind=casting')}`)
  await expect(h1(page)).toHaveText('1 story')
  await page.getByRole('link', { name: 'Kang Do Hyun leaves Ninth Ferry' }).click()
  await expect(page).toHaveURL(`/fans${paths.article('kang-do-hyun-leaves-ninth-ferry')}`)
  await page.goto(`/fans${paths.actor('kang-dohyun')}`)
  await expect(page).toHaveURL(`/fans${paths.actor('kang-do-hyun')}`)
  await expect(page.getByText('“kang-dohyun”')).toBeVisible()
})

test('what is not there is told in the folder, too', async ({ page, expectNoise }) => {
  expectNoise(/404/)
  const answer = await page.goto('/fans/no/such/page')
  expect(answer?.status()).toBe(404)
  await expect(page.getByText('“/no/such/page”')).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'Go to today' }).click()
  await expect(page).toHaveURL('/fans/')
})

test('home without the slash at its end is home', async ({ page, host }) => {
  await page.goto(`${host.address}/fans`)
  await expect(page).toHaveURL(`${host.address}/fans/`)
  await expect(h1(page)).toHaveText('Today')
})

test.describe('with a service worker', () => {
  test.use({ serviceWorkers: 'allow' })

  test('home is there without a network', async ({ page, context, host, expectNoise }) => {
    expectNoise(/ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED|ERR_FAILED/)
    await page.goto(`${host.address}/fans${paths.about()}`)
    await withWorker(page)
    await page.getByRole('link', { name: 'Today', exact: true }).click()
    await expect(h1(page)).toHaveText('Today')
    await host.cut()
    await context.setOffline(true)
    await page.reload()
    await expect(h1(page)).toHaveText('Today')
    await expect(page).toHaveURL(`${host.address}/fans/`)
    await context.setOffline(false)
  })
})
