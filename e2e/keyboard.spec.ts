import type { Page } from '@playwright/test'
import { paths } from '#paths'
import { hold } from './loading.ts'
import { kinds } from './pages.ts'
import { storiesPage } from './stories-page.ts'
import { expect, test } from './test.ts'

/** Presses Tab until the focus is on what the reader looks for. */
async function tabTo(page: Page, role: Parameters<Page['getByRole']>[0], name: string | RegExp) {
  const wanted = page.getByRole(role, { name })
  for (let stops = 0; stops < 120; stops++) {
    await page.keyboard.press('Tab')
    if (await wanted.evaluateAll((all) => all.some((one) => one === document.activeElement))) return
  }
  throw new Error(`Tab does not come to ${role} ${name}`)
}

/** What has the focus, and whether a reader can see that it has; null where nothing on the page has it. */
function focusSeen(page: Page): Promise<{ what: string; ok: boolean } | null> {
  return page.evaluate(() => {
    const focus = document.activeElement
    if (!focus || focus === document.body) return null
    // A timeline's list is there for the ear; the drawing beside it points at what has the focus.
    const forEar = focus.closest('.sm\\:sr-only') !== null
    const ring = forEar ? document.querySelector('svg a > circle + circle') : focus
    const shown = forEar ? ring?.parentElement : focus
    if (!ring || !shown) return { what: focus.outerHTML.slice(0, 160), ok: false }
    const { outlineStyle, outlineWidth } = getComputedStyle(ring)
    const drawn = forEar || (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2)
    const box = shown.getBoundingClientRect()
    const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
    const uncovered = top !== null && (shown.contains(top) || top.contains(shown))
    return { what: focus.outerHTML.slice(0, 160), ok: drawn && uncovered }
  })
}

test('with the keyboard alone: skip, filter, open a story, go back', async ({ page }) => {
  const { heading, headlines, choice } = storiesPage(page)
  await page.goto(paths.articles())
  await expect(heading).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the page' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()

  await tabTo(page, 'checkbox', /^Kang Do Hyun /)
  await page.keyboard.press('Space')
  await tabTo(page, 'checkbox', /^Withdrawn /)
  await page.keyboard.press('Space')
  await expect(heading).toHaveText('1 story')
  await expect(choice('Withdrawn')).toBeFocused()

  await tabTo(page, 'link', 'Kang Do Hyun leaves Ninth Ferry')
  await page.keyboard.press('Enter')
  await expect(heading).toHaveText('Kang Do Hyun leaves Ninth Ferry')
  await expect(heading).toBeFocused()

  await page.goBack()
  await expect(headlines).toHaveText(['Kang Do Hyun leaves Ninth Ferry'])
  await expect(choice('Kang Do Hyun')).toBeChecked()
})

test('the result of a filter is told to those who hear the page', async ({ page }) => {
  await page.goto(paths.articles())
  await storiesPage(page).choice('Denied').check()
  await expect(
    page
      .getByRole('main')
      .getByRole('status')
      .filter({ hasText: /stories$/ }),
  ).toHaveText('3 stories')
})

test('the answer to a link that filters is told in a part of the page that was there before', async ({
  page,
}) => {
  const main = page.getByRole('main')
  const told = main.getByRole('status')
  const release = await hold(page, '**/data/*/stories/status/denied.json')
  await page.goto(paths.articles('?status=denied'), { waitUntil: 'load' })
  await expect(main.locator('[aria-busy=true]')).toHaveCount(1)
  await told.evaluateAll((all) => all.forEach((one) => one.classList.add('before')))
  await release()
  await expect(storiesPage(page).heading).toHaveText('3 stories')
  await expect(main.locator('.before').filter({ hasText: '3 stories' })).toHaveCount(1)
  await expect(main.locator('[aria-busy=true]')).toHaveCount(0)
  // What was told then is not there any more when something else is asked.
  await storiesPage(page).choice('Denied').uncheck()
  await expect(told.filter({ hasText: '28 stories' })).toHaveCount(1)
  await expect(told.filter({ hasText: '3 stories' })).toHaveCount(0)
})

test('on a phone the result is told in the dialog, since nothing behind it is heard', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(paths.articles())
  await page.getByRole('button', { name: 'Filter' }).click()
  const dialog = page.getByRole('dialog', { name: 'Filter' })
  await dialog.getByRole('checkbox', { name: /^Theo Maron / }).check()
  await expect(dialog.getByRole('status')).toHaveText('3 stories')
})

test('who clears all choices stays in the filter', async ({ page }) => {
  await page.goto(paths.articles('?status=denied'))
  await page.getByRole('button', { name: 'Clear choices' }).click()
  await expect(page).toHaveURL(paths.articles())
  await expect(page.getByRole('heading', { name: 'Filter' })).toBeFocused()
})

for (const { name, path, heading } of kinds)
  test(`on ${name} every stop of Tab can be seen`, async ({ page }) => {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
    const unseen: string[] = []
    let stops = 0
    for (;;) {
      await page.keyboard.press('Tab')
      const seen = await focusSeen(page)
      if (seen === null) break
      stops++
      if (!seen.ok) unseen.push(seen.what)
    }
    expect(unseen).toEqual([])
    expect(stops).toBeGreaterThan(10)
  })
