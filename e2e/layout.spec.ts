import type { Page, Route } from '@playwright/test'
import { overflow } from './overflow.ts'
import { kinds, unusual } from './pages.ts'
import { expect, test } from './test.ts'

const everywhere = [...kinds, ...unusual]

/** What the browser tells of something that moved by itself; TypeScript has no type for it. */
type LayoutShift = PerformanceEntry & {
  value: number
  hadRecentInput: boolean
  sources: { node: Node | null }[]
}

declare global {
  interface Window {
    /** What moved so far, a line each. */
    shifts?: string[]
  }
}

/** Collects what the browser saw move by itself. Returns what to call for all of it until then. */
async function watchShifts(page: Page): Promise<() => Promise<string[] | undefined>> {
  await page.addInitScript(() => {
    const shifts: string[] = []
    new PerformanceObserver((list) => {
      const entries = list.getEntries().filter((entry): entry is LayoutShift => 'sources' in entry)
      for (const { value, sources, hadRecentInput } of entries) {
        const moved = sources.map(({ node }) => node?.textContent?.slice(0, 60)).join(' | ')
        if (!hadRecentInput) shifts.push(`${value.toFixed(4)}: ${moved}`)
      }
    }).observe({ type: 'layout-shift', buffered: true })
    window.shifts = shifts
  })
  return () =>
    page.evaluate(async () => {
      await document.fonts.ready
      // Two frames: what the last change moved is painted, and the observer has been told.
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame)
      return window.shifts
    })
}

/** Holds every record back until the reader has seen the page without it. */
async function holdRecords(page: Page): Promise<() => Promise<void>> {
  const held: Route[] = []
  let open = false
  await page.route('**/data/**', async (route) => {
    if (open) await route.continue()
    else held.push(route)
  })
  return async () => {
    open = true
    for (const route of held) await route.continue()
  }
}

for (const width of [360, 1280])
  for (const { name, path, heading } of everywhere)
    test(`${name}: nothing moves while it loads, at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      const shifts = await watchShifts(page)
      const release = await holdRecords(page)
      await page.goto(path)
      const h1 = page.getByRole('heading', { level: 1 })
      await expect(page.getByText('Loading').or(h1).first()).toBeAttached()
      expect(await shifts()).toEqual([])
      await release()
      await expect(h1).toContainText(heading)
      expect(await shifts()).toEqual([])
    })

for (const { name, path, heading } of everywhere)
  test(`${name}: fits 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toContainText(heading)
    expect(await overflow(page)).toBe(0)
  })
