import { paths } from '#paths'
import { FOLDER_PORT } from './sites.ts'
import { expect, test } from './test.ts'
import { runVite, startVite } from './vite.ts'
import { expectWholeSite } from './whole-site.ts'

/** The tiny site, built for `/fans/` of its host. */
const SITE = '.tmp/folder-site'
const ENV = {
  DOJANG_CONTENT: 'e2e/fixtures/content',
  DOJANG_ADDRESS: 'https://harbour.example/fans/',
  DOJANG_CARDS: 'off',
}

test.describe.configure({ mode: 'serial' })
test.use({ baseURL: `http://localhost:${FOLDER_PORT}` })

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
  const h1 = page.getByRole('heading', { level: 1 })
  await page.goto('/fans/')
  await page.getByRole('link', { name: 'Stories', exact: true }).click()
  await expect(page).toHaveURL(`/fans${paths.articles()}`)
  await expect(h1).toHaveText('28 stories')
  await page.goto(`/fans${paths.articles('?status=withdrawn&kind=casting')}`)
  await expect(h1).toHaveText('1 story')
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
  await expect(page).toHaveURL('/fans')
})
