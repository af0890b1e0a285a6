import type { Route } from '@playwright/test'
import { paths } from '#paths'
import { expectNothingOfAxe } from './axe.ts'
import { expect, test } from './test.ts'

/** What a page is only for a while; every-page.spec.ts asks of pages as they are when they have come. */
test('axe finds nothing while a page loads, and where it failed', async ({ page, expectNoise }) => {
  expectNoise(/500/)
  await page.goto(paths.actors())
  const held: Route[] = []
  let failing = false
  await page.route('**/data/**', async (route) => {
    if (failing) await route.fulfill({ status: 500 })
    else held.push(route)
  })
  await page.getByRole('link', { name: 'Kang Do Hyun', exact: true }).click()
  await expect(page.getByText('Loading')).toBeAttached()
  // What is on its way has no heading yet.
  await expectNothingOfAxe(page, ['page-has-heading-one'])
  failing = true
  for (const route of held) await route.fulfill({ status: 500 })
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
  await expectNothingOfAxe(page)
})

test('axe finds nothing in the open filter dialog', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(paths.articles('?actor=kang-do-hyun&actor=yoon-seo-ah'))
  await page.getByRole('button', { name: 'Filter (2)' }).click()
  await expect(page.getByRole('dialog', { name: 'Filter' })).toBeVisible()
  await expectNothingOfAxe(page)
})

test('axe finds nothing with search results and everything told', async ({ page }) => {
  await page.goto(paths.actor('kang-do-hyun'))
  for (const summary of await page.getByText(/^\d+ stor(?:y|ies)$/).all()) {
    if (await summary.evaluate((one) => one.closest('summary') !== null)) await summary.click()
  }
  await page.getByRole('searchbox', { name: 'Search', exact: true }).fill('Kang')
  await expect(page.getByRole('search').getByRole('listitem').first()).toBeVisible()
  await expectNothingOfAxe(page)
})

test('axe finds nothing with an actor followed', async ({ page }) => {
  await page.goto(paths.actor('kang-do-hyun'))
  await page.getByRole('button', { name: 'Follow Kang Do Hyun' }).click()
  await expectNothingOfAxe(page)
  await page.goto(paths.today())
  await expect(page.getByRole('link', { name: 'Follow more' })).toBeVisible()
  await expectNothingOfAxe(page)
  await page.goto(paths.following())
  await expect(page.getByRole('button', { name: 'Unfollow Kang Do Hyun' })).toBeVisible()
  await expectNothingOfAxe(page)
})
