import type { Page } from '@playwright/test'
import { paths } from '#paths'
import { storiesPage } from './stories-page.ts'
import { expect, h1, test, whenReady } from './test.ts'

const tryAgain = (page: Page) => page.getByRole('button', { name: 'Try again' })

test('an address that is none says so and leads on', async ({ page, expectNoise }) => {
  expectNoise(/404/)
  await page.goto('/no/such/page')
  await expect(h1(page)).toHaveText('Not found')
  await expect(page.getByText('“/no/such/page”')).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'Go to today' }).click()
  await expect(h1(page)).toHaveText('Today')
})

for (const [what, path, list] of [
  ['story', paths.article('no-such-thing'), 'See all stories'],
  ['actor', paths.actor('no-such-thing'), 'See all actors'],
  ['drama', paths.drama('no-such-thing'), 'See all dramas'],
  ['event', paths.event('no-such-thing'), 'See all events'],
] as const)
  test(`a slug that no ${what} has says so and leads to the list`, async ({
    page,
    expectNoise,
  }) => {
    expectNoise(/404/)
    await page.goto(path)
    await expect(h1(page)).toHaveText('Not found')
    await expect(page.getByText('“no-such-thing”')).toBeVisible()
    await expect(page.getByRole('link', { name: list })).toBeVisible()
  })

/** Ways in which a record may not come, and what the page then says. */
const failures = {
  'an error of the host': {
    answer: { status: 500, body: 'broken' },
    says: 'This page could not be loaded',
    noise: /500/,
  },
  'a record that is no JSON': {
    answer: { contentType: 'application/json', body: '{"version":' },
    says: 'This page does not fit',
    noise: null,
  },
  'a record of another version': {
    answer: { contentType: 'application/json', body: '{"version":99}' },
    says: 'This page does not fit',
    noise: null,
  },
}

for (const [what, { answer, says, noise }] of Object.entries(failures))
  test(`${what} is told, and trying again works`, async ({ page, expectNoise }) => {
    if (noise) expectNoise(noise)
    await page.goto(paths.actors())
    await page.route('**/data/**', (route) => route.fulfill(answer))
    await page.getByRole('link', { name: 'Kang Do Hyun', exact: true }).click()
    await expect(h1(page)).toHaveText(says)
    await page.unroute('**/data/**')
    await tryAgain(page).click()
    await expect(h1(page)).toHaveText('Kang Do Hyun')
    await expect(h1(page)).toBeFocused()
  })

test('a host that does not answer is told wherever I am', async ({ context, expectNoise }) => {
  expectNoise(/ERR_FAILED/)
  await context.route('**/data/**', (route) => route.abort())
  // Side by side, since each waits for its requests to be tried again.
  await Promise.all(
    ['Today', 'Stories', 'Timeline', 'Actors'].map(async (name) => {
      const page = await context.newPage()
      await page.goto(paths.about())
      await whenReady(page)
      await page.getByRole('link', { name, exact: true }).click()
      await expect(h1(page)).toHaveText('This page could not be loaded')
      await expect(tryAgain(page)).toBeVisible()
    }),
  )
})

test('filters that cannot load say so, and come back', async ({ page, expectNoise }) => {
  expectNoise(/500/)
  await page.route('**/data/**/archive.json', (route) => route.fulfill({ status: 500 }))
  await page.goto(paths.articles('?actor=kang-do-hyun&status=withdrawn'))
  await expect(h1(page)).toHaveText('This page could not be loaded')
  await page.unroute('**/data/**/archive.json')
  await tryAgain(page).click()
  await expect(storiesPage(page).headlines).toHaveText(['Kang Do Hyun leaves Ninth Ferry'])
})

test('a page whose code does not come is there as it was drawn; the next time it says so', async ({
  page,
  expectNoise,
}) => {
  expectNoise(/ERR_FAILED/)
  await page.goto(paths.about())
  await page.route('**/assets/events-*.js', (route) => route.abort())
  await page.getByRole('link', { name: 'Events', exact: true }).click()
  await expect(h1(page)).toHaveText('Events')
  await page.goto(paths.about())
  await page.getByRole('link', { name: 'Events', exact: true }).click()
  await expect(h1(page)).toHaveText('This page could not be shown')
  await page.unroute('**/assets/events-*.js')
  await tryAgain(page).click()
  await expect(h1(page)).toHaveText('Events')
})

test('without a network, what was open stays, and the rest says why', async ({
  page,
  context,
  expectNoise,
}) => {
  expectNoise(/ERR_INTERNET_DISCONNECTED/)
  await page.goto(paths.actor('yoon-seo-ah'))
  await page.getByRole('link', { name: 'Actors', exact: true }).click()
  await expect(h1(page)).toHaveText('Actors')
  await context.setOffline(true)
  await page.getByRole('link', { name: 'Kang Do Hyun', exact: true }).click()
  await expect(h1(page)).toHaveText('You are offline')

  await page.goBack()
  await page.getByRole('link', { name: 'Yoon Seo Ah', exact: true }).click()
  await expect(h1(page)).toHaveText('Yoon Seo Ah')
  await page.goBack()
  await page.goForward()
  await expect(h1(page)).toHaveText('Yoon Seo Ah')
})

test('a page that waited for the network comes by itself once it is there', async ({
  page,
  context,
  expectNoise,
}) => {
  expectNoise(/ERR_INTERNET_DISCONNECTED/)
  await page.goto(paths.actor('yoon-seo-ah'))
  await page.getByRole('link', { name: 'Actors', exact: true }).click()
  await expect(h1(page)).toHaveText('Actors')
  await context.setOffline(true)
  await page.getByRole('link', { name: 'Kang Do Hyun', exact: true }).click()
  await expect(h1(page)).toHaveText('You are offline')
  await tryAgain(page).click()
  await expect(h1(page)).toHaveText('You are offline')
  await context.setOffline(false)
  await expect(h1(page)).toHaveText('Kang Do Hyun')
})
