import type { Page } from '@playwright/test'
import { paths } from '#paths'
import { storiesPage } from './stories-page.ts'
import { expect, test } from './test.ts'

const DAY = '2025-02-05'

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime('2026-11-22T12:00:00Z')
})

const banner = (page: Page) => page.getByRole('region', { name: 'The day that this page shows' })
const heading = (page: Page) => page.getByRole('main').getByRole('heading', { level: 1 })

test('stories are those that were known on a day; the counts, and what is left out, are of that day', async ({
  page,
}) => {
  const { choice } = storiesPage(page)
  await page.goto(paths.articles(`?asof=${DAY}`))
  await expect(banner(page)).toContainText('As it was known on 5 February 2025')
  await expect(banner(page)).toContainText('6 stories are left out')
  await expect(heading(page)).toHaveText('19 stories')
  await choice('Ninth Ferry').check()
  await expect(page).toHaveURL(paths.articles(`?drama=ninth-ferry&asof=${DAY}`))
  await expect(heading(page)).toHaveText('2 stories')
  await expect(choice('Withdrawn')).toHaveCount(0)
  await page.getByRole('button', { name: 'Back to today' }).click()
  await expect(page).toHaveURL(paths.articles('?drama=ninth-ferry'))
  await expect(heading(page)).not.toHaveText('2 stories')
})

test('an actor stands where he stood on that day, and so do the links to his stories', async ({
  page,
}) => {
  await page.goto(paths.actor(`kang-do-hyun?asof=${DAY}`))
  await expect(page.getByText('9 stories, last 1 February 2025')).toBeVisible()
  const casting = page.getByRole('listitem').filter({ hasText: 'Casting of Ninth Ferry' }).first()
  await expect(casting).toContainText('Confirmed')
  await expect(casting).not.toContainText('Withdrawn')
  await page.getByRole('link', { name: 'All 9 stories' }).click()
  await expect(page).toHaveURL(paths.articles(`?actor=kang-do-hyun&asof=${DAY}`))
  await expect(heading(page)).toHaveText('9 stories')
})

test('today leads with what was the newest story', async ({ page }) => {
  await page.goto(`${paths.today()}?asof=2024-11-17`)
  await expect(page.getByRole('article').getByRole('heading')).toHaveText(
    'One umbrella, two actors',
  )
  await expect(page.getByRole('region', { name: 'Casting board' })).not.toContainText('Ninth Ferry')
})

test('the timeline ends where it ended', async ({ page }) => {
  await page.goto(paths.timeline('?actor=kang-do-hyun&asof=2024-11-17'))
  await expect(banner(page)).toBeVisible()
  await expect(page.getByRole('main')).toContainText('Dating rumour')
  await expect(page.getByRole('main')).not.toContainText('Casting of Ninth Ferry')
})

test('the list of actors names whom a story had named', async ({ page }) => {
  await page.goto(`${paths.actors()}?asof=2022-12-31`)
  await expect(page.getByRole('main').getByText(/^\d+ in all/)).toBeVisible()
  await expect(page.getByRole('link', { name: 'Kang Do Hyun' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Jang Dan Mu' })).toHaveCount(0)
})

test('a story is not there before it was reported, and there from then on', async ({ page }) => {
  const story = 'kang-do-hyun-leaves-ninth-ferry'
  await page.goto(paths.article(`${story}?asof=2025-03-09`))
  await expect(heading(page)).toHaveText('Not known by 9 March 2025')
  await page.goto(paths.article(`${story}?asof=2025-03-10`))
  await expect(heading(page)).toHaveText('Kang Do Hyun leaves Ninth Ferry')
  await page.goto(paths.article('ha-bit-sol-keeps-bees?asof=2025-03-10'))
  await expect(heading(page)).toHaveText('Not surely known by 10 March 2025')
})

test('any page can be taken back to a day, and the day can be shared', async ({
  page,
  newReader,
}) => {
  await page.goto(paths.drama('ninth-ferry'))
  await page.getByLabel('This page as it was known on').fill(DAY)
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page).toHaveURL(paths.drama(`ninth-ferry?asof=${DAY}`))
  await expect(banner(page)).toContainText('As it was known on 5 February 2025')
  const friend = await newReader()
  await friend.goto(`${page.url()}&seen=2025-02-06`)
  await expect(banner(friend)).toBeVisible()
  await expect(friend.getByRole('complementary', { name: 'Since this link was made' })).toHaveCount(
    0,
  )
  await page.goBack()
  await expect(banner(page)).toHaveCount(0)
})

test('a day that is none, or has not come, is told, and today is shown', async ({ page }) => {
  for (const day of ['2023-02-30', '2026-11-23', 'May']) {
    await page.goto(paths.drama(`ninth-ferry?asof=${day}`))
    await expect(page.getByText(`“asof=${day}” is not a day`)).toBeVisible()
    await expect(heading(page)).toHaveText('Ninth Ferry')
    await expect(banner(page)).toHaveCount(0)
  }
})

test('before all stories, a page says that nothing was known', async ({ page }) => {
  await page.goto(paths.articles('?asof=1999-12-31'))
  await expect(page.getByRole('heading', { name: 'Nothing was known yet' })).toBeVisible()
})
