import { paths } from '#paths'
import { bar, startOnA, stillFollows, test } from './deployed.ts'
import { makeEndedBuild, removeBuild } from './deployment.ts'
import { expect, h1, withWorker } from './test.ts'

test.use({ serviceWorkers: 'allow' })

test('a site that is no more to work offline takes away its worker and all that it saved, and goes on', async ({
  page,
  host,
}) => {
  // It builds a site first.
  test.slow()
  const ended = await makeEndedBuild()
  await startOnA(page)
  await withWorker(page)
  host.deploy(ended)
  await page.goto(paths.about())
  await page.evaluate(async () => {
    const isOver = async () =>
      (await navigator.serviceWorker.getRegistrations()).length === 0 &&
      (await caches.keys()).length === 0
    while (!(await isOver())) await new Promise(requestAnimationFrame)
  })
  await page.getByRole('link', { name: 'Timeline', exact: true }).click()
  await expect(h1(page)).toHaveText('Timeline')
  expect(await stillFollows(page)).toBe(true)
  await page.goto(paths.actors())
  await expect(h1(page)).toHaveText('Actors')
  await expect(bar(page)).toBeHidden()
  removeBuild(ended)
})
