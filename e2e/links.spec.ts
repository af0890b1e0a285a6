import type { Page } from '@playwright/test'
import { paths } from '#paths'
import { kinds, unusual } from './pages.ts'
import { expect, test } from './test.ts'

/** Every link of a page, seen or folded away. */
const links = (page: Page) =>
  page
    .getByRole('link', { includeHidden: true })
    .evaluateAll((all) =>
      all
        .filter((link) => link instanceof HTMLAnchorElement)
        .map(({ href, rel, origin, protocol }) => ({ href, rel, origin, protocol })),
    )

for (const { name, path, heading } of [...kinds, ...unusual])
  test(`${name}: every link stays in the site, or leaves it by http(s) and tells nobody from where`, async ({
    page,
  }) => {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toContainText(heading)
    const found = await links(page)
    expect(found.length).toBeGreaterThan(5)
    for (const { href, rel, origin, protocol } of found) {
      expect(protocol, href).toMatch(/^https?:$/)
      if (origin !== new URL(page.url()).origin) expect(rel, href).toMatch(/\bnoopener\b/)
    }
  })

test('a story leads to its source', async ({ page }) => {
  await page.goto(paths.article('kang-do-hyun-leaves-ninth-ferry'))
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const hrefs = (await links(page)).map(({ href }) => href)
  expect(hrefs).toContain('https://harbour-daily.example/2025/ninth-ferry-lead-leaves')
})
