import { paths } from '#paths'
import { watchShifts } from './loading.ts'
import { expect, test } from './test.ts'

test('a link to a slug that has changed leads on, says so, and keeps what it asked for', async ({
  page,
}) => {
  await page.goto(paths.actor('kang-dohyun?seen=2025-02-05'))
  await expect(page).toHaveURL(paths.actor('kang-do-hyun?seen=2025-02-05'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kang Do Hyun')
  await expect(
    page.getByText('This page has moved here; the link still says “kang-dohyun”.'),
  ).toBeVisible()
  await expect(page.getByText('This link was made on 5 February 2025.')).toBeVisible()
  await page.reload()
  await expect(page.getByText('“kang-dohyun”')).toHaveCount(0)
})

test('nothing moves when the page of an old address is taken over', async ({ page }) => {
  const shifts = await watchShifts(page)
  await page.goto(paths.actor('kang-dohyun'))
  expect(await shifts()).toEqual([])
})

test('a story that has moved is found, and Back does not lead to where it was', async ({
  page,
}) => {
  await page.goto(paths.about())
  await page.evaluate((path) => {
    const link = document.createElement('a')
    link.href = path
    link.textContent = 'An old link'
    document.querySelector('main')!.append(link)
  }, paths.article('the-ferryman-leaves'))
  await page.getByRole('link', { name: 'An old link' }).click()
  await expect(page).toHaveURL(paths.article('kang-do-hyun-leaves-ninth-ferry'))
  await expect(page.getByText('“the-ferryman-leaves”')).toBeVisible()
  await page.goBack()
  await expect(page).toHaveURL(paths.about())
})

test('a filter by an old slug asks for the new one', async ({ page, expectNoise }) => {
  expectNoise(/404/)
  await page.goto(paths.articles('?actor=kang-dohyun'))
  await expect(page.getByText('“actor=kang-dohyun” is now “actor=kang-do-hyun”.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Remove Kang Do Hyun' })).toBeVisible()
})

test('a slug that nobody ever had is not found', async ({ page, expectNoise }) => {
  expectNoise(/404/)
  await page.goto(paths.actor('nobody-at-all'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not found')
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the page of an old address is there, says so, and tells machines the new one', async ({
    page,
  }) => {
    await page.goto(paths.actor('kang-dohyun'))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kang Do Hyun')
    await expect(page.getByText('the link still says “kang-dohyun”')).toBeVisible()
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
      'href',
      new RegExp(`${paths.actor('kang-do-hyun')}$`),
    )
  })
})
