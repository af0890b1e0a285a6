import type { Page, Route } from '@playwright/test'

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
export async function watchShifts(page: Page): Promise<() => Promise<string[] | undefined>> {
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
  return async () => {
    await page.evaluate(async () => void (await document.fonts.ready))
    await frames(page)
    return page.evaluate(() => window.shifts)
  }
}

/** Two frames later: what the last change brought is painted, and who watches has been told. */
export async function frames(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame)
  })
}

/** Holds back what is asked for at such addresses. Returns what lets it go: all held so far, and all that follows. */
export async function hold(page: Page, addresses: string): Promise<() => Promise<void>> {
  const held: Route[] = []
  let open = false
  await page.route(addresses, async (route) => {
    if (open) await route.continue()
    else held.push(route)
  })
  return async () => {
    open = true
    for (const route of held) await route.continue()
  }
}
