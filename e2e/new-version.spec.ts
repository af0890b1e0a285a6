import { paths } from '#paths'
import { bar, countLoads, foot, startOnA, stillFollows, test } from './deployed.ts'
import { SAID } from './deployment.ts'
import { expect, h1, withWorker } from './test.ts'

test.use({ serviceWorkers: 'allow' })

for (const missing of ['404', 'page'] as const)
  test.describe(`a host that answers for missing files with ${missing}`, () => {
    test.use({ missing })

    test('a tab of A goes on when B comes, is offered B, and loads it when asked to', async ({
      page,
      host,
      buildB,
    }) => {
      await startOnA(page)
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
      buildB,
    }) => {
      await startOnA(page)
      await withWorker(page)
      host.deploy(buildB)
      await page.addInitScript(() => {
        new MutationObserver(() => {
          if (document.querySelector('[aria-label="New version"]'))
            sessionStorage.setItem('offered', 'yes')
        }).observe(document, { subtree: true, childList: true })
      })
      await page.goto(paths.about())
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

    test('the offer can be put away', async ({ page, host, buildB }) => {
      await startOnA(page)
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
      buildB,
    }) => {
      await page.setViewportSize({ width: 360, height: 640 })
      await page.goto(paths.article('kang-do-hyun-leaves-ninth-ferry?seen=2025-02-05'))
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
      buildB,
    }) => {
      expectNoise(/ERR_INTERNET_DISCONNECTED/)
      await page.goto(paths.actor('yoon-seo-ah'))
      await withWorker(page)
      await page.getByRole('link', { name: 'Actors', exact: true }).click()
      await page.getByRole('link', { name: 'Kang Do Hyun', exact: true }).click()
      await expect(h1(page)).toHaveText('Kang Do Hyun')
      host.deploy(buildB)
      await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
      await expect(bar(page)).toBeVisible()
      await host.cut()
      await context.setOffline(true)
      await page.goto(paths.actor('kang-do-hyun'))
      await expect(h1(page)).toHaveText('Kang Do Hyun')
      await expect(foot(page)).toContainText(SAID.b)
    })
  })
