import type { Page } from '@playwright/test'
import { paths } from '#paths'
import { ownSite } from './sites.ts'
import { storiesPage } from './stories-page.ts'
import { expect, test } from './test.ts'

const box = (page: Page) => page.getByRole('searchbox', { name: 'Search', exact: true })
const found = (page: Page) => page.getByRole('search').getByRole('listitem')

test('a name is found by any of its spellings, from any page', async ({ page }) => {
  await page.goto(paths.about())
  // No two of one name in a row, so that each leads to another page.
  for (const [typed, names] of [
    ['Kang Do Hyun', ['Kang Do Hyun']],
    ['ㅇㅅㅇ', ['Yoon Seo Ah', 'Yoon Seo An']],
    ['kangdohyun', ['Kang Do Hyun']],
    ['Roeni', ['Baek Ro Eun']],
    ['Do-hyun', ['Kang Do Hyun']],
    ['platform 4', ['Moon over Platform 4']],
    ['강도현', ['Kang Do Hyun']],
    ['제9회', ['9th Harbour Film Awards']],
    ['ㄱㄷㅎ', ['Kang Do Hyun']],
  ] as const)
    await test.step(`"${typed}" finds ${names.join(' and ')}`, async () => {
      await box(page).fill(typed)
      for (const name of names)
        await expect(found(page).filter({ hasText: name }).first()).toBeVisible()
      await found(page)
        .getByRole('link', { name: new RegExp(`^${names[0]}`) })
        .click()
      await expect(page.getByRole('heading', { level: 1 })).toContainText(names[0])
      await expect(box(page)).toHaveValue('')
      await expect(found(page)).toHaveCount(0)
    })
})

test('Enter goes to the stories with these words', async ({ page }) => {
  await page.goto(paths.about())
  await box(page).fill('umbrella')
  await box(page).press('Enter')
  await expect(page).toHaveURL(paths.articles('?q=umbrella'))
  await expect(storiesPage(page).headlines).toHaveCount(2)
})

test('the keyboard alone finds a name, and Escape leaves', async ({ page }) => {
  await page.goto(paths.about())
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('/')
  await expect(box(page)).toBeFocused()
  await page.keyboard.type('salt road')
  await expect(found(page).first()).toContainText('Salt Road')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(found(page).getByRole('link').nth(1)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(found(page)).toHaveCount(0)
  await expect(box(page)).toBeFocused()

  await page.keyboard.type('s')
  await page.keyboard.press('Backspace')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Salt Road')
})

test('what is no name says so, and still leads to the stories', async ({ page }) => {
  await page.goto(paths.about())
  await box(page).fill('zzzz')
  await expect(page.getByText('No name is like this.')).toBeVisible()
  await page.getByRole('link', { name: 'Stories with “zzzz”' }).click()
  await expect(page.getByRole('heading', { name: /^No story has/ })).toBeVisible()
})

test('the key / goes to the search box, until a reader turns it off', async ({ page }) => {
  await page.goto(paths.about())
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toBeVisible()
  await page.keyboard.press('/')
  await expect(box(page)).toBeFocused()

  await page.getByRole('checkbox', { name: 'The key / goes to the search box' }).uncheck()
  await page.reload()
  await expect(heading).toBeVisible()
  await page.keyboard.press('/')
  await expect(box(page)).not.toBeFocused()
})

test('on a phone the box has room for its hint', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(new URL(paths.about(), ownSite).href)
  const { hint, room } = await box(page).evaluate((input: HTMLInputElement) => {
    const { font, paddingLeft, paddingRight } = getComputedStyle(input)
    const pen = document.createElement('canvas').getContext('2d')!
    pen.font = font
    return {
      hint: pen.measureText(input.placeholder).width,
      room: input.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight),
    }
  })
  expect(hint).toBeLessThanOrEqual(room)
})
