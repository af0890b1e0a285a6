import { paths } from '#paths'
import { countLoads, foot, startOnA, stillFollows, test } from './deployed.ts'
import { SAID } from './deployment.ts'
import { expect, h1, whenReady } from './test.ts'

for (const missing of ['404', 'page'] as const)
  test.describe(`a host that answers for missing files with ${missing}`, () => {
    test.use({ missing })

    test('that has build B alone: a tab of A is loaded anew once, and goes where it was going', async ({
      page,
      host,
      expectNoise,
      buildB,
    }) => {
      expectNoise(/404|MIME|module/)
      await startOnA(page)
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
      buildB,
    }) => {
      if (missing === '404') expectNoise(/404/)
      await page.goto(paths.actor('yoon-seo-ah'))
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
      published,
    }) => {
      await startOnA(page)
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
      expectNoise,
    }) => {
      expectNoise(/404|MIME|module/)
      await page.goto(paths.about())
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
  })
