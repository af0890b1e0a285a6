import { paths } from '#paths'
import { expect, test } from './test.ts'

test('the key / goes to the search box, until a reader turns it off', async ({ page }) => {
  await page.goto(paths.about())
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toBeVisible()
  const search = page.getByRole('searchbox', { name: 'Search', exact: true })
  await page.keyboard.press('/')
  await expect(search).toBeFocused()

  await page.getByRole('checkbox', { name: 'The key / goes to the search box' }).uncheck()
  await page.reload()
  await expect(heading).toBeVisible()
  await page.keyboard.press('/')
  await expect(search).not.toBeFocused()
})

test('who clears all choices stays in the filter', async ({ page }) => {
  await page.goto(paths.articles('?status=denied'))
  await page.getByRole('button', { name: 'Clear choices' }).click()
  await expect(page).toHaveURL(paths.articles())
  await expect(page.getByRole('heading', { name: 'Filter' })).toBeFocused()
})
