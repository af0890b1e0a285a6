import { launchOptions } from '../.ci/find-browser.mjs'
import { overflow } from './overflow.ts'
import { kinds, unusual } from './pages.ts'
import { expect, test } from './test.ts'

const options = await launchOptions()

/** The reader's browser is set to text of twice the usual size. */
test.use({
  launchOptions: { ...options, args: [...options.args, '--blink-settings=defaultFontSize=32'] },
})

for (const { name, path, heading } of [...kinds, ...unusual])
  test(`${name}: holds text of twice the size`, async ({ page }) => {
    await page.setViewportSize({ width: 640, height: 800 })
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toContainText(heading)
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
      '32px',
    )
    expect(await overflow(page), '640 px').toBe(0)
    await page.setViewportSize({ width: 1280, height: 800 })
    expect(await overflow(page), '1280 px').toBe(0)
  })
