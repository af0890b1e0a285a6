import type { Page } from '@playwright/test'
import axe from 'axe-core'
import { expect } from './test.ts'

declare global {
  interface Window {
    axe: typeof axe
  }
}

/** "target-size", the one rule of WCAG 2.2, is asked only with its tag. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The rules whose answer changes with the colours. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

/**
 * Both themes at the page's width: every rule in the light one, and in the dark one those that see colour.
 *
 * @param without rules that do not hold of this state of the page.
 */
export async function expectNothingOfAxe(page: Page, without: string[] = []): Promise<void> {
  // Further down, links that lie half below the header would count as too small to touch.
  await page.evaluate(() => window.scrollTo(0, 0))
  await page.evaluate(axe.source)
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]))
  expect.soft(await findings(page, { runOnly: TAGS, rules }), 'axe, light').toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect.soft(await findings(page, { runOnly: COLOUR_RULES }), 'axe, dark').toEqual([])
}

/** What axe finds, one line a place. */
function findings(page: Page, options: axe.RunOptions): Promise<string[]> {
  return page.evaluate(async (options) => {
    const { violations } = await window.axe.run({ ...options, resultTypes: ['violations'] })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
  }, options)
}
