import { paths } from '#paths'
import { kinds } from './pages.ts'
import { expect, test } from './test.ts'

for (const { name, path, heading, from, link } of kinds) {
  test(`${name}: by a click, and the same by its address`, async ({ page }) => {
    const h1 = page.getByRole('heading', { level: 1 })
    await page.goto(from)
    await page.getByRole('link', { name: link, exact: true }).first().click()
    await expect(page).toHaveURL(path)
    await expect(h1).toHaveText(heading)
    await expect(h1).toBeFocused()
    await expect(page).toHaveTitle(/Harbour Desk$/)
    const shown = await page.getByRole('main').ariaSnapshot()

    await page.reload()
    await expect(page.getByRole('main')).toMatchAriaSnapshot(shown)
    await expect(page).toHaveTitle(/Harbour Desk$/)
  })
}

test('a hundred letters of Hangul stand beside their names', async ({ page }) => {
  await page.goto(paths.actors())
  await expect(page.getByRole('listitem').filter({ hasText: '윤서아' })).toContainText(
    'Yoon Seo Ah',
  )
  await page.goto(paths.drama('salt-road'))
  await expect(page.getByText('소금길')).toBeVisible()
})

test('near twins are two', async ({ page }) => {
  await page.goto(paths.actors())
  await page.getByRole('link', { name: 'Yoon Seo An', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Yoon Seo An')
  await expect(page.getByText('윤서안').first()).toBeVisible()

  await page.goto(paths.dramas())
  await page.getByRole('link', { name: 'Salt Road to the Sea', exact: true }).click()
  await expect(page.getByText('film', { exact: false }).first()).toBeVisible()
  const cast = page.getByRole('region', { name: 'Cast and crew' })
  await expect(cast.getByRole('link')).toHaveText(['Theo Maron'])
})

test('a drama tells who plays whom, and who makes it', async ({ page }) => {
  await page.goto(paths.drama('salt-road'))
  const cast = page.getByRole('region', { name: 'Cast and crew' }).getByRole('listitem')
  await expect(cast).toHaveText([
    'Yoon Seo Ahas Moon Hae Won',
    'Ha Bit Sol',
    'Cha Ru Jindirector',
    'Seok Bom Naewriter',
  ])
  await expect(page.getByText('drama, Channel Nine, released 4 September 2023')).toBeVisible()
})

test('a list says what its days and statuses are of', async ({ page }) => {
  const row = (name: string) =>
    page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: page.getByRole('link', { name }) })
  await page.goto(paths.dramas())
  await expect(row('Ninth Ferry')).toContainText(/latest report (?:Withdrawn|Confirmed)/)
  await expect(row('Salt Road').first()).toContainText('released 4 Sep 2023')
  await page.goto(paths.actors())
  await expect(row('Kang Do Hyun')).toContainText(/last story .+latest report/)
  await page.goto(paths.events())
  await expect(row('Casting of Ninth Ferry')).not.toContainText(/latest|last|released/)
})

test('the data are explained on a page in the colours of the site', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto(paths.tables(), { waitUntil: 'load' })
  await expect(page.locator('html')).toHaveCSS('background-color', 'oklch(0.19 0.012 265)')
})

test('an event tells what, when and where, and who was there', async ({ page }) => {
  await page.goto(paths.event('9th-harbour-film-awards'))
  await expect(page.getByText('15 November 2024, Mokpo')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Where things stand' })).toContainText(
    'Yoon Seo Ah',
  )
  await page
    .getByRole('heading', { level: 3 })
    .getByRole('link', { name: 'A prize for Yoon Seo Ah at the Harbour Film Awards' })
    .click()
  await expect(page).toHaveURL(paths.article('a-prize-for-yoon-seo-ah'))
})

test('today brings the newest story, the casting board, the dates and the timeline', async ({
  page,
}) => {
  await page.goto(paths.today())
  const lead = page.getByRole('article')
  await expect(lead.getByRole('heading')).toHaveText('Kang Do Hyun leaves Ninth Ferry')
  await expect(lead.getByText('Withdrawn')).toBeVisible()

  const board = page.getByRole('region', { name: 'Casting board' })
  await expect(board.getByRole('region', { name: 'Withdrawn' })).toContainText(
    /Ninth Ferry.*Kang Do Hyun.*9 Mar 2025/,
  )
  await expect(board.getByRole('region', { name: 'In talks' })).toContainText('Tuesday Kitchen')
  await expect(page.getByRole('region', { name: 'Dates' })).toContainText(
    'Release of Salt Road to the Sea',
  )
  await expect(page.getByRole('region', { name: 'Timeline' })).toContainText('Kang Do Hyun')
})
