import type { Page } from '@playwright/test'
import { paths } from '#paths'
import {
  BUILD_A,
  makeBuildB,
  makeEndedBuild,
  removeBuild,
  SAID,
  withPartsOfA,
} from './deployment.ts'
import { type Host, type Missing, openHost } from './host.ts'
import { expect, test as base, whenReady, withWorker } from './test.ts'

const test = base.extend<{ missing: Missing; host: Host }>({
  missing: ['404', { option: true }],
  host: async ({ missing }, use) => {
    const host = await openHost(BUILD_A, missing)
    await use(host)
    await host.close()
  },
})

let buildB: string
let published: string
test.beforeAll(() => {
  buildB = makeBuildB()
  published = withPartsOfA(buildB)
})
test.afterAll(() => removeBuild(buildB))

const h1 = (page: Page) => page.getByRole('heading', { level: 1 })
const foot = (page: Page) => page.getByRole('contentinfo')
const bar = (page: Page) => page.getByRole('complementary', { name: 'New version' })

/** Counts how often the page was loaded from now on. */
function countLoads(page: Page): () => number {
  let loads = 0
  page.on('request', (request) => {
    if (request.isNavigationRequest()) loads++
  })
  return () => loads
}

/** A reader on build A who follows someone and has a filter set. */
async function reader(page: Page, host: Host): Promise<void> {
  await page.goto(host.address + paths.actor('yoon-seo-ah'))
  await page.getByRole('button', { name: /^Follow.* Yoon Seo Ah$/ }).click()
  await page.goto(host.address + paths.articles('?status=withdrawn'))
  await expect(foot(page)).toContainText(SAID.a)
}

const stillFollows = async (page: Page) =>
  page.evaluate(() => localStorage.getItem('dojang:following')?.includes('yoon-seo-ah'))

for (const missing of ['404', 'page'] as const)
  test.describe(`a host that answers for missing files with ${missing}`, () => {
    test.use({ missing })

    test('that has build B alone: a tab of A is loaded anew once, and goes where it was going', async ({
      page,
      host,
      expectNoise,
    }) => {
      expectNoise(/404|MIME|module/)
      await reader(page, host)
      host.deploy(buildB)
      const loads = countLoads(page)
      // A page of code alone: no record is missing.
      await page.getByRole('link', { name: 'About Dojang' }).click()
      await expect(h1(page)).toHaveText('About Dojang')
      await expect(foot(page)).toContainText(SAID.b)
      await whenReady(page)
      expect(loads()).toBe(1)
      expect(await stillFollows(page)).toBe(true)
      await page.goBack()
      await expect(page).toHaveURL(/status=withdrawn/)
    })

    test('that has build B alone: a record that is gone is no page that is not there', async ({
      page,
      host,
      expectNoise,
    }) => {
      if (missing === '404') expectNoise(/404/)
      await page.goto(host.address + paths.actor('yoon-seo-ah'))
      await page.getByRole('link', { name: 'Actors', exact: true }).click()
      await expect(h1(page)).toHaveText('Actors')
      host.deploy(buildB)
      const loads = countLoads(page)
      // Its code is there already.
      await page.getByRole('link', { name: 'Kang Do Hyun', exact: true }).click()
      await expect(h1(page)).toHaveText('Kang Do Hyun')
      await expect(foot(page)).toContainText(SAID.b)
      expect(loads()).toBe(1)
    })

    test('that keeps the parts of A, as publish does: a tab of A goes on, and nothing is loaded anew', async ({
      page,
      host,
    }) => {
      await reader(page, host)
      host.deploy(published)
      const loads = countLoads(page)
      await page.getByRole('link', { name: 'Timeline', exact: true }).click()
      await expect(h1(page)).toHaveText('Timeline')
      await page.getByRole('link', { name: 'Actors', exact: true }).click()
      await page.getByRole('link', { name: 'Kang Do Hyun', exact: true }).click()
      await expect(h1(page)).toHaveText('Kang Do Hyun')
      await expect(foot(page)).toContainText(SAID.a)
      expect(loads()).toBe(0)
    })

    test('whose newest pages lack their parts: one more try, and none after it', async ({
      page,
      host,
      expectNoise,
    }) => {
      expectNoise(/404|MIME|module/)
      await page.goto(host.address + paths.about())
      let requests = 0
      const asked = () => requests
      await page.route('**/assets/*events-*.js', (route) => {
        requests++
        return route.fulfill(
          missing === '404' ? { status: 404 } : { contentType: 'text/html', body: '' },
        )
      })
      const loads = countLoads(page)
      await page.getByRole('link', { name: 'Events', exact: true }).click()
      await expect.poll(asked).toBe(2)
      await expect(h1(page)).toHaveText('Events')
      await page.getByRole('link', { name: 'About Dojang' }).click()
      await expect(h1(page)).toHaveText('About Dojang')
      expect(asked()).toBe(2)
      // The last by a plain link: the app could not take the page over.
      await expect.poll(loads).toBe(2)
    })

    test.describe('with a service worker', () => {
      test.use({ serviceWorkers: 'allow' })

      test('a tab of A goes on when B comes, is offered B, and loads it when asked to', async ({
        page,
        host,
      }) => {
        await reader(page, host)
        await withWorker(page)
        await expect(bar(page)).toBeHidden()
        host.deploy(buildB)
        const loads = countLoads(page)
        await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
        await expect(bar(page)).toBeVisible()

        // Code of A that was never asked for before, and which the host has no more.
        await page.getByRole('link', { name: 'Timeline', exact: true }).click()
        await expect(h1(page)).toHaveText('Timeline')
        await expect(foot(page)).toContainText(SAID.a)
        expect(loads()).toBe(0)

        await page.goBack()
        await page.getByRole('button', { name: 'Load it' }).click()
        await expect(foot(page)).toContainText(SAID.b)
        await expect(page).toHaveURL(/status=withdrawn/)
        await expect(bar(page)).toBeHidden()
        expect(loads()).toBe(1)
        expect(await stillFollows(page)).toBe(true)
      })

      test('who opens the site after B came has B, and is offered nothing', async ({
        page,
        host,
      }) => {
        await reader(page, host)
        await withWorker(page)
        host.deploy(buildB)
        await page.addInitScript(() => {
          new MutationObserver(() => {
            if (document.querySelector('[aria-label="New version"]'))
              sessionStorage.setItem('offered', 'yes')
          }).observe(document, { subtree: true, childList: true })
        })
        await page.goto(host.address + paths.about())
        await expect(foot(page)).toContainText(SAID.b)
        await page.evaluate(async () => {
          const names = async () => (await caches.keys()).length
          while ((await names()) < 2) await new Promise(requestAnimationFrame)
          const registration = await navigator.serviceWorker.ready
          const isDone = ({ installing, waiting, active }: ServiceWorkerRegistration) =>
            !installing && !waiting && active?.state === 'activated'
          while (!isDone(registration)) await new Promise(requestAnimationFrame)
        })
        await expect(bar(page)).toBeHidden()
        expect(await page.evaluate(() => sessionStorage.getItem('offered'))).toBeNull()
      })

      test('the offer can be put away', async ({ page, host }) => {
        await reader(page, host)
        await withWorker(page)
        host.deploy(buildB)
        await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
        await bar(page).getByRole('button', { name: 'Put away' }).click()
        await expect(bar(page)).toBeHidden()
        await expect(foot(page)).toContainText(SAID.a)
      })

      test('the offer waits until what the page itself tells is put away', async ({
        page,
        host,
      }) => {
        await page.setViewportSize({ width: 360, height: 640 })
        await page.goto(
          `${host.address}${paths.article('kang-do-hyun-leaves-ninth-ferry')}?seen=2025-02-05`,
        )
        await withWorker(page)
        const note = page.getByRole('complementary', { name: 'Since this link was made' })
        await expect(note).toBeVisible()
        host.deploy(buildB)
        await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
        await expect(page.locator('[aria-label="New version"]')).toBeAttached()
        await expect(bar(page)).toBeHidden()
        await note.getByRole('button', { name: 'Put away' }).click()
        await expect(note).toHaveCount(0)
        await expect(bar(page)).toBeVisible()
      })

      test('what I opened in A is there without a network in B', async ({
        page,
        context,
        host,
        expectNoise,
      }) => {
        expectNoise(/ERR_INTERNET_DISCONNECTED/)
        await page.goto(host.address + paths.actor('yoon-seo-ah'))
        await withWorker(page)
        await page.getByRole('link', { name: 'Actors', exact: true }).click()
        await page.getByRole('link', { name: 'Kang Do Hyun', exact: true }).click()
        await expect(h1(page)).toHaveText('Kang Do Hyun')
        host.deploy(buildB)
        await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
        await expect(bar(page)).toBeVisible()
        await host.cut()
        await context.setOffline(true)
        await page.goto(host.address + paths.actor('kang-do-hyun'))
        await expect(h1(page)).toHaveText('Kang Do Hyun')
        await expect(foot(page)).toContainText(SAID.b)
        await host.mend()
      })
    })
  })

test.describe('a site that is no more to work offline', () => {
  test.use({ serviceWorkers: 'allow' })

  test('takes away its worker and all that it saved, and goes on', async ({ page, host }) => {
    // It builds a site first.
    test.slow()
    const ended = await makeEndedBuild()
    await reader(page, host)
    await withWorker(page)
    host.deploy(ended)
    await page.goto(host.address + paths.about())
    await page.evaluate(async () => {
      const isOver = async () =>
        (await navigator.serviceWorker.getRegistrations()).length === 0 &&
        (await caches.keys()).length === 0
      while (!(await isOver())) await new Promise(requestAnimationFrame)
    })
    await page.getByRole('link', { name: 'Timeline', exact: true }).click()
    await expect(h1(page)).toHaveText('Timeline')
    expect(await stillFollows(page)).toBe(true)
    await page.goto(host.address + paths.actors())
    await expect(h1(page)).toHaveText('Actors')
    await expect(bar(page)).toBeHidden()
    removeBuild(ended)
  })
})
