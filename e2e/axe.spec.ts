import { AxeBuilder } from '@axe-core/playwright'
import type { Page, Route } from '@playwright/test'
import { paths } from '#paths'
import { kinds, unusual } from './pages.ts'
import { expect, test } from './test.ts'

/** "target-size", the one rule of WCAG 2.2, is asked only with its tag. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** A phone and a desk. */
const WIDTHS = [360, 1280]

/** The rules whose answer changes with the colours. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

/** What axe finds, one line a place. */
async function findings(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

/** Both themes at one width: every rule in the light one, and in the dark one those that see colour. */
async function expectNothing(page: Page, without: string[] = []): Promise<void> {
  // Further down, links that lie half below the header would count as too small to touch.
  await page.evaluate(() => window.scrollTo(0, 0))
  const axe = () => new AxeBuilder({ page })
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  expect(await findings(axe().withTags(TAGS).disableRules(without)), 'light').toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await findings(axe().withRules(COLOUR_RULES)), 'dark').toEqual([])
}

test.slow()

for (const { name, path, heading } of [...kinds, ...unusual])
  test(`axe finds nothing on ${name}`, async ({ page }) => {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toContainText(heading)
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 })
      await expectNothing(page)
    }
  })

test('axe finds nothing while a page loads, and where it failed', async ({ page, expectNoise }) => {
  expectNoise(/500/)
  const held: Route[] = []
  let failing = false
  await page.route('**/data/**', async (route) => {
    if (failing) await route.fulfill({ status: 500 })
    else held.push(route)
  })
  await page.goto(paths.actor('kang-do-hyun'))
  await expect(page.getByText('Loading')).toBeAttached()
  // What is on its way has no heading yet.
  await expectNothing(page, ['page-has-heading-one'])
  failing = true
  for (const route of held) await route.fulfill({ status: 500 })
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
  await expectNothing(page)
})

test('axe finds nothing in the open filter dialog', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(paths.articles('?actor=kang-do-hyun&actor=yoon-seo-ah'))
  await page.getByRole('button', { name: 'Filter (2)' }).click()
  await expect(page.getByRole('dialog', { name: 'Filter' })).toBeVisible()
  await expectNothing(page)
})

test('axe finds nothing with search results, everything told and an actor followed', async ({
  page,
}) => {
  await page.goto(paths.actor('kang-do-hyun'))
  await page.getByRole('button', { name: 'Follow Kang Do Hyun' }).click()
  for (const summary of await page.getByText(/^\d+ stor(?:y|ies)$/).all()) {
    if (await summary.evaluate((one) => one.closest('summary') !== null)) await summary.click()
  }
  await page.getByRole('searchbox', { name: 'Search', exact: true }).fill('Kang')
  await expect(page.getByRole('search').getByRole('listitem').first()).toBeVisible()
  await expectNothing(page)
  await page.goto(paths.today())
  await expect(page.getByRole('link', { name: 'Follow more' })).toBeVisible()
  await expectNothing(page)
  await page.goto(paths.following())
  await expect(page.getByRole('button', { name: 'Unfollow Kang Do Hyun' })).toBeVisible()
  await expectNothing(page)
})
