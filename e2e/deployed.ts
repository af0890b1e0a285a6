import type { Page } from '@playwright/test'
import { paths } from '#paths'
import { makeBuildB, removeBuild, SAID, withPartsOfA } from './deployment.ts'
import { test as onHost } from './host.ts'
import { expect } from './test.ts'

/** For journeys on a host that has build A, and to which comes `buildB` alone, or what is `published` after it. */
export const test = onHost.extend<object, { buildB: string; published: string }>({
  buildB: [
    // Playwright wants the names of the fixtures that are used, even where there are none.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const folder = makeBuildB()
      await use(folder)
      removeBuild(folder)
    },
    { scope: 'worker' },
  ],
  published: [async ({ buildB }, use) => use(withPartsOfA(buildB)), { scope: 'worker' }],
})

/** The end of a page, which says of which build it is. */
export const foot = (page: Page) => page.getByRole('contentinfo')

/** The offer of a newer build. */
export const bar = (page: Page) => page.getByRole('complementary', { name: 'New version' })

/** Counts how often the page was loaded from now on. */
export function countLoads(page: Page): () => number {
  let loads = 0
  page.on('request', (request) => {
    if (request.isNavigationRequest()) loads++
  })
  return () => loads
}

/** Makes this a reader on build A who follows someone and has a filter set. */
export async function startOnA(page: Page): Promise<void> {
  await page.goto(paths.actor('yoon-seo-ah'))
  await page.getByRole('button', { name: /^Follow.* Yoon Seo Ah$/ }).click()
  await page.goto(paths.articles('?status=withdrawn'))
  await expect(foot(page)).toContainText(SAID.a)
}

/** Whether the reader follows whom they followed. */
export const stillFollows = async (page: Page) =>
  page.evaluate(() => localStorage.getItem('dojang:following')?.includes('yoon-seo-ah'))
