import type { Page } from '@playwright/test'
import { paths } from '#paths'
import { storiesPage } from './stories-page.ts'
import { expect, test } from './test.ts'

const scrolled = (page: Page) => page.evaluate(() => Math.round(window.scrollY))

test('Back brings the list as I left it: filters, pages and place', async ({ page }) => {
  const { headlines, choice } = storiesPage(page)
  await page.goto(paths.articles())
  await choice('Confirmed').check()
  await expect(page).toHaveURL(paths.articles('?status=confirmed'))
  await page.getByRole('combobox', { name: 'Order' }).selectOption('Oldest first')
  await page.getByRole('button', { name: /^Show \d+ more$/ }).click()
  await expect(headlines.nth(20)).toBeFocused()
  const list = await headlines.allTextContents()
  await headlines.nth(15).scrollIntoViewIfNeeded()
  const place = await scrolled(page)
  expect(place).toBeGreaterThan(500)

  await headlines.nth(15).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(list[15]!)
  await expect.poll(() => scrolled(page)).toBe(0)

  await page.goBack()
  await expect(headlines).toHaveText(list)
  await expect.poll(() => scrolled(page)).toBe(place)
  await expect(choice('Confirmed')).toBeChecked()
  await expect(page.getByRole('combobox', { name: 'Order' })).toHaveValue('oldest')

  await page.goForward()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(list[15]!)
})

test('Back takes one choice back at a time, Forward chooses it again', async ({ page }) => {
  const { heading, choice, chips } = storiesPage(page)
  await page.goto(paths.articles())
  await choice('Kang Do Hyun').check()
  await expect(chips).toHaveCount(1)
  await choice('Denied').check()
  await expect(chips).toHaveCount(2)
  const both = await heading.textContent()

  await page.goBack()
  await expect(chips).toHaveText([/Kang Do Hyun/])
  await expect(choice('Denied')).not.toBeChecked()
  await page.goBack()
  await expect(chips).toHaveCount(0)
  await expect(heading).toHaveText('28 stories')
  await page.goForward()
  await page.goForward()
  await expect(heading).toHaveText(both!)
  await expect(choice('Denied')).toBeChecked()
})

test('what I choose stays in view', async ({ page }) => {
  const { choice, heading } = storiesPage(page)
  await page.goto(paths.articles())
  await choice('Harbour Daily').scrollIntoViewIfNeeded()
  expect(await scrolled(page)).toBeGreaterThan(200)
  await choice('Harbour Daily').check()
  await expect(page).toHaveURL(paths.articles('?outlet=harbour-daily'))
  await expect(heading).not.toHaveText('28 stories')
  await expect(choice('Harbour Daily')).toBeInViewport()
})

test('typing words is one step of the history', async ({ page }) => {
  await page.goto(paths.today())
  await page.getByRole('link', { name: 'Stories', exact: true }).click()
  await page.getByRole('searchbox', { name: 'Words' }).pressSequentially('ferry')
  await expect(page).toHaveURL(paths.articles('?q=ferry'))
  await page.goBack()
  await expect(page).toHaveURL(paths.today())
})
