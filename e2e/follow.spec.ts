import type { Page } from '@playwright/test'
import { paths } from '#paths'
import { expect, test } from './test.ts'

const actor = paths.actor('yoon-seo-ah')
const followButton = (page: Page) => page.getByRole('button', { name: /^Follow.* Yoon Seo Ah$/ })
const followedRow = (page: Page) => page.getByRole('region', { name: 'Actors you follow' })

/** Where the app keeps whom a reader follows: the one thing in these journeys that no reader sees. */
const KEY = 'dojang:following'

test('an actor that I follow stands on the page of today, also after a reload', async ({
  page,
}) => {
  await page.goto(actor)
  await followButton(page).click()
  await expect(followButton(page)).toHaveAttribute('aria-pressed', 'true')
  await page.reload()
  await expect(followButton(page)).toHaveAttribute('aria-pressed', 'true')

  await page.getByRole('link', { name: 'Today' }).click()
  await followedRow(page).getByRole('link', { name: 'Yoon Seo Ah' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Yoon Seo Ah' })).toBeVisible()
})

test('the page of those I follow names them, and lets me stop', async ({ page }) => {
  const link = page.getByRole('main').getByRole('link', { name: 'Yoon Seo Ah', exact: true })
  await page.goto(paths.following())
  await expect(page.getByRole('heading', { name: 'You follow nobody yet' })).toBeVisible()

  await page.goto(actor)
  await followButton(page).click()
  await page.getByRole('link', { name: 'Following', exact: true }).first().click()
  await expect(link).toBeVisible()

  await page.getByRole('button', { name: 'Unfollow Yoon Seo Ah' }).click()
  await page.reload()
  await expect(page.getByRole('heading', { name: 'You follow nobody yet' })).toBeVisible()
  await expect(link).toHaveCount(0)
})

test('of a story that reports of many, the page of those I follow says what is theirs', async ({
  page,
}) => {
  await page.goto(paths.actor('yoon-seo-an'))
  await page.getByRole('button', { name: 'Follow Yoon Seo An' }).click()
  await page.goto(paths.following())
  const row = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Yoon Seo An' })
  await expect(row).toContainText('A bell without a ringer')
  await expect(row).toContainText('Rumoured')
  await expect(row).not.toContainText(/Confirmed|In talks/)
})

test('I can follow an actor from the page of today', async ({ page }) => {
  await page.goto(paths.today())
  await followButton(page).click()
  await expect(followedRow(page).getByRole('link', { name: 'Follow more' })).toBeVisible()
  await expect(followedRow(page).getByRole('link', { name: 'Yoon Seo Ah' })).toBeVisible()
})

test('a second tab shows what I do in the first', async ({ page, context }) => {
  await page.goto(actor)
  const second = await context.newPage()
  await second.goto(actor)
  await expect(followButton(second)).toHaveAttribute('aria-pressed', 'false')
  await followButton(page).click()
  await expect(followButton(second)).toHaveAttribute('aria-pressed', 'true')
  await followButton(second).click()
  await expect(followButton(page)).toHaveAttribute('aria-pressed', 'false')
})

for (const [what, kept] of Object.entries({
  'no JSON': '{"version":1,"people":[{"sl',
  'another form': '[]',
  'a later version': '{"version":99,"people":[]}',
  'a slug that is an address': '{"version":1,"people":[{"slug":"//evil.example","seen":0}]}',
})) {
  test(`a kept list that is ${what} does no harm`, async ({ page }) => {
    await page.addInitScript(
      ([key, text]) => {
        if (!sessionStorage.getItem('visited')) localStorage.setItem(key!, text!)
        sessionStorage.setItem('visited', 'yes')
      },
      [KEY, kept],
    )
    await page.goto(actor)
    await expect(page.getByText('It was put aside')).toBeVisible()
    await followButton(page).click()
    await page.reload()
    await expect(followButton(page)).toHaveAttribute('aria-pressed', 'true')
    expect(await page.evaluate(() => Object.values(localStorage))).toContain(kept)
  })
}

test('somebody whom I follow and whose page is gone is still shown', async ({
  page,
  expectNoise,
}) => {
  expectNoise(/404/)
  await page.addInitScript((key) => {
    localStorage.setItem(key, '{"version":1,"people":[{"slug":"nobody-any-more","seen":2}]}')
  }, KEY)
  const heard = page.waitForEvent('console', (message) => message.text().includes('404'))
  await page.goto(paths.today())
  await expect(followedRow(page).getByText('nobody-any-more')).toBeVisible()
  await heard
})
