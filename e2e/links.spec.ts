import { kinds, unusual } from './pages.ts'
import { expect, test } from './test.ts'

test('every link stays in the site, or leaves it by http(s) and tells nobody from where', async ({
  page,
}) => {
  const leaving: string[] = []
  for (const { path, heading } of [...kinds, ...unusual]) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toContainText(heading)
    const links = await page
      .getByRole('link', { includeHidden: true })
      .evaluateAll((all) =>
        all
          .filter((link) => link instanceof HTMLAnchorElement)
          .map(({ href, rel, origin, protocol }) => ({ href, rel, origin, protocol })),
      )
    expect(links.length).toBeGreaterThan(5)
    for (const { href, rel, origin, protocol } of links) {
      expect(protocol, href).toMatch(/^https?:$/)
      if (origin === new URL(page.url()).origin) continue
      expect(rel, href).toMatch(/\bnoopener\b/)
      leaving.push(href)
    }
  }
  expect(leaving).toContain('https://harbour-daily.example/2025/ninth-ferry-lead-leaves')
})
