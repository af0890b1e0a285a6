import type { Locator } from '@playwright/test'
import { paths } from '#paths'
import { storiesPage } from './stories-page.ts'
import { expect, test } from './test.ts'

/** The marks as the list tells them: "Casting of Ninth Ferry: withdrawn, 9 March 2025". */
async function listed(main: Locator): Promise<string[]> {
  const rows = main.getByRole('list').getByRole('list').getByRole('listitem')
  const cells = await rows.evaluateAll((items) =>
    items.map((item) => [...item.children].map(({ textContent }) => textContent ?? '')),
  )
  return cells.map(([event, status = '', when]) => `${event}: ${status.toLowerCase()}, ${when}`)
}

/** The marks as the drawing tells them to a mouse. It is hidden from roles, since the list says the same. */
const drawn = (main: Locator) => main.locator('svg a title').allTextContents()

for (const address of ['', '?actor=kang-do-hyun', '?status=confirmed&from=2024&to=2024'])
  test(`the list holds what the drawing holds, at ${address || 'first'}`, async ({ page }) => {
    const main = page.getByRole('main')
    await page.goto(paths.timeline(address))
    await expect(main.locator('svg a').first()).toBeVisible()
    const marks = await listed(main)
    expect(marks.length).toBeGreaterThan(3)
    expect((await drawn(main)).toSorted()).toEqual(marks.toSorted())
  })

test('the same filters as for stories, in the same address', async ({ page, newReader }) => {
  const main = page.getByRole('main')
  const { choice } = storiesPage(page)
  await page.goto(paths.timeline())
  await choice('Kang Do Hyun').check()
  await choice('Withdrawn').check()
  await expect(page).toHaveURL(paths.timeline('?actor=kang-do-hyun&status=withdrawn'))
  await expect.poll(() => listed(main)).toEqual(['Casting of Ninth Ferry: withdrawn, 9 March 2025'])

  const friend = await newReader()
  await friend.goto(page.url())
  await expect
    .poll(() => listed(friend.getByRole('main')))
    .toEqual(['Casting of Ninth Ferry: withdrawn, 9 March 2025'])

  await main.getByRole('link', { name: '1 story', exact: true }).click()
  await expect(page).toHaveURL(paths.articles('?actor=kang-do-hyun&status=withdrawn'))
  await expect(storiesPage(page).headlines).toHaveText(['Kang Do Hyun leaves Ninth Ferry'])
})

test('dates that are not exact say so, and those that are missing are counted', async ({
  page,
}) => {
  const main = page.getByRole('main')
  await page.goto(paths.timeline('?drama=salt-road&outlet=tide-weekly'))
  await expect
    .poll(() => listed(main))
    .toContainEqual(expect.stringMatching(/: confirmed, 2023, day not known$/))
  await page.goto(paths.timeline('?actor=yoon-seo-ah&event=casting-of-ninth-ferry'))
  await expect
    .poll(() => listed(main))
    .toEqual(['Casting of Ninth Ferry: confirmed, reported 20 February 2025'])
  await page.goto(paths.timeline('?actor=ha-bit-sol&drama=platform-four'))
  await expect(main.getByText('2 reports have no day, and so no place here.')).toBeVisible()
})

test('it waits for no card of a story, since it shows none', async ({ page }) => {
  const cards: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('/cards/')) cards.push(request.url())
  })
  await page.goto(paths.timeline('?actor=kang-do-hyun&status=withdrawn'))
  await expect(page.getByRole('main').locator('svg a > circle')).toHaveCount(1)
  expect(cards).toEqual([])
})

test('the keyboard goes through the list, and the drawing points at where it is', async ({
  page,
}) => {
  const main = page.getByRole('main')
  await page.goto(paths.timeline('?actor=kang-do-hyun&status=withdrawn'))
  const rings = main.locator('svg a > circle')
  const link = main.getByRole('listitem').getByRole('link', { name: 'Casting of Ninth Ferry' })
  await expect(rings).toHaveCount(1)
  await link.focus()
  await expect(rings).toHaveCount(2)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(paths.event('casting-of-ninth-ferry'))
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } })

  test('the list stands alone', async ({ page }) => {
    await page.goto(paths.timeline('?actor=kang-do-hyun'))
    const row = page.getByRole('listitem').getByRole('listitem')
    await expect(row.getByText('9 March 2025')).toBeVisible()
    await expect(page.getByRole('main').locator('svg a').first()).toBeHidden()
  })
})
