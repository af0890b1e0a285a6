import type { Page } from '@playwright/test'
import { paths } from '#paths'
import { kinds } from './pages.ts'
import { expect, test, whenReady } from './test.ts'

const TODAY = '2026-11-22'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(`${TODAY}T12:00:00Z`)
})

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText())
const share = (page: Page) =>
  page.getByRole('main').getByRole('button', { name: 'Share', exact: true })
const note = (page: Page) => page.getByRole('complementary', { name: 'Since this link was made' })

for (const { name, path, heading } of kinds)
  test(`${name} is shared as it is, and the link says on which day`, async ({
    page,
    newReader,
    baseURL,
  }) => {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toContainText(heading)
    await share(page).click()
    await expect(page.getByText('Copied', { exact: true })).toBeVisible()
    const link = await copied(page)
    const expected = new URL(path, baseURL)
    expected.searchParams.set('seen', TODAY)
    expect(link).toBe(expected.href)
    const friend = await newReader()
    await friend.clock.setFixedTime(`${TODAY}T20:00:00Z`)
    await friend.goto(link)
    await expect(friend.getByRole('heading', { level: 1 })).toContainText(heading)
  })

/** A browser with a share sheet, which keeps what it was given; `closes`: the reader closes it without sharing. */
async function withShareSheet(page: Page, closes: boolean): Promise<() => Promise<unknown>> {
  await page.addInitScript((closes) => {
    const shared: ShareData[] = []
    Object.assign(window, { shared })
    navigator.share = async (data) => {
      shared.push(data ?? {})
      if (closes) throw new DOMException('closed', 'AbortError')
    }
  }, closes)
  return () => page.evaluate(() => Reflect.get(window, 'shared'))
}

for (const closes of [false, true])
  test(`a share sheet takes the link, and says for itself what it did${closes ? ': nothing' : ''}`, async ({
    page,
    baseURL,
  }) => {
    const shared = await withShareSheet(page, closes)
    await page.goto(paths.actor('kang-do-hyun'))
    await share(page).click()
    const url = new URL(`${paths.actor('kang-do-hyun')}?seen=${TODAY}`, baseURL).href
    await expect.poll(shared).toEqual([{ title: 'Kang Do Hyun', url }])
    await expect(page.getByText(/Cop(?:ied|y)/i)).toHaveCount(0)
  })

test('a sentence of a story is shared as a link to it, and stands on the page letter for letter', async ({
  page,
}) => {
  await page.goto(paths.article('kang-do-hyun-is-offered-ninth-ferry'))
  const sentence = page.getByRole('button', { name: 'Share this sentence' })
  await sentence.first().click()
  await expect(page.getByText('Copied', { exact: true })).toBeVisible()
  const [address, text = ''] = (await copied(page)).split('#:~:text=')
  expect(address).toContain(`?seen=${TODAY}`)
  expect(text).toContain('lead%20%E2%80%9CNinth%20Ferry%E2%80%9D%2C%20his%20agency')
  await expect(page.getByRole('article')).toContainText(decodeURIComponent(text))
  await expect(sentence).toHaveCount(2)
})

test('a link to a sentence opens at it, and stays there when the page is taken over', async ({
  page,
  newReader,
}) => {
  await page.goto(paths.article('kang-do-hyun-is-offered-ninth-ferry'))
  await page.getByRole('button', { name: 'Share this sentence' }).last().click()
  await expect(page.getByText('Copied', { exact: true })).toBeVisible()
  const link = await copied(page)
  const friend = await newReader()
  await friend.setViewportSize({ width: 360, height: 400 })
  await friend.goto(link, { waitUntil: 'load' })
  const sentence = friend.getByRole('article').locator('mark').last()
  await expect(sentence).toBeInViewport()
  await whenReady(friend)
  await expect(sentence).toBeInViewport()
  expect(await friend.evaluate(() => window.scrollY)).toBeGreaterThan(100)
})

/** Where a link of 5 February 2025 leads, and what has become known since of what is there. */
const since: { name: string; path: string; told: string[] }[] = [
  {
    name: 'a story',
    path: paths.article('kang-do-hyun-is-offered-ninth-ferry'),
    told: ['Withdrawn according to his agency, 10 March 2025 Kang Do Hyun leaves Ninth Ferry'],
  },
  {
    name: 'an actor',
    path: paths.actor('kang-do-hyun'),
    told: ['Withdrawn according to his agency, 10 March 2025 Kang Do Hyun leaves Ninth Ferry'],
  },
  {
    name: 'a drama',
    path: paths.drama('ninth-ferry'),
    told: [
      'Withdrawn according to his agency, 10 March 2025 Kang Do Hyun leaves Ninth Ferry',
      'Confirmed 20 February 2025 Yoon Seo Ah boards the ferry with Kang Do Hyun',
    ],
  },
  {
    name: 'an event',
    path: paths.event('casting-of-ninth-ferry'),
    told: [
      'Withdrawn according to his agency, 10 March 2025 Kang Do Hyun leaves Ninth Ferry',
      'Confirmed 20 February 2025 Yoon Seo Ah boards the ferry with Kang Do Hyun',
    ],
  },
  {
    name: 'stories that no record answers',
    path: paths.articles('?actor=kang-do-hyun&kind=casting'),
    told: [
      'Withdrawn 10 March 2025 Kang Do Hyun leaves Ninth Ferry',
      'Confirmed 20 February 2025 Yoon Seo Ah boards the ferry with Kang Do Hyun',
    ],
  },
  {
    name: 'a filtered timeline',
    path: paths.timeline('?actor=kang-do-hyun'),
    told: [
      'Withdrawn 10 March 2025 Kang Do Hyun leaves Ninth Ferry',
      'Confirmed 20 February 2025 Yoon Seo Ah boards the ferry with Kang Do Hyun',
    ],
  },
]

const seenOn = (path: string, day: string) => `${path}${path.includes('?') ? '&' : '?'}seen=${day}`

for (const { name, path, told } of since)
  test(`a link to ${name} says what has changed since it was made`, async ({ page }) => {
    await page.goto(seenOn(path, '2025-02-05'))
    await expect(note(page)).toContainText('This link was made on 5 February 2025. Since then:')
    await expect(note(page).getByRole('listitem')).toHaveText(told)
    await note(page).getByRole('link', { name: 'Kang Do Hyun leaves Ninth Ferry' }).click()
    await expect(page).toHaveURL(paths.article('kang-do-hyun-leaves-ninth-ferry'))
  })

test('today says what is new since a link to it was made, and where all of it is', async ({
  page,
}) => {
  await page.goto(seenOn(paths.today(), '2024-11-16'))
  await expect(note(page).getByRole('listitem')).toHaveCount(3)
  await note(page).getByRole('link', { name: 'All that is newer' }).click()
  await expect(page).toHaveURL(paths.articles('?from=2024-11-17'))
})

test('where nothing has changed, a few small words say so; put away, they are gone from the link', async ({
  page,
}) => {
  const path = paths.articles('?actor=kang-do-hyun')
  await page.goto(seenOn(path, '2026-06-03'))
  await expect(note(page)).toContainText('Nothing has changed since 3 June 2026.')
  await expect(page.getByRole('list', { name: 'Filters in use' }).getByRole('button')).toHaveCount(
    1,
  )
  await page.getByRole('button', { name: 'Put away' }).click()
  await expect(note(page)).toHaveCount(0)
  await expect(page).toHaveURL(path)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

test('the day of a link stays while its reader filters on', async ({ page }) => {
  await page.goto(paths.articles(`?actor=kang-do-hyun&seen=2025-02-05`))
  await page.getByRole('checkbox', { name: /^Withdrawn/ }).check()
  await expect(page).toHaveURL(
    paths.articles('?actor=kang-do-hyun&status=withdrawn&seen=2025-02-05'),
  )
  await expect(note(page).getByRole('listitem')).toHaveCount(1)
})

test('the note moves nothing on the page', async ({ page }) => {
  const top = async (path: string) => {
    await page.goto(path)
    await expect(page.getByRole('heading', { name: 'What it says' })).toBeVisible()
    return page.getByRole('article').boundingBox()
  }
  const story = paths.article('kang-do-hyun-is-offered-ninth-ferry')
  const plain = await top(story)
  const noted = await top(seenOn(story, '2025-01-20'))
  await expect(note(page)).toBeVisible()
  expect(noted).toEqual(plain)
})

test('a link of no day is opened all the same, with a word on the day, wherever it leads', async ({
  page,
}) => {
  test.slow()
  for (const { path } of kinds) {
    await page.goto(seenOn(path, 'soon'))
    const word = '“seen=soon” is not a day, as 2023-06-01; it was left out.'
    await expect(page.getByText(word)).toHaveCount(1)
    await expect(note(page)).toHaveCount(0)
  }
})

test('a link of a day that has not come is opened all the same, with a word on the day', async ({
  page,
}) => {
  await page.goto(seenOn(paths.actor('kang-do-hyun'), '2026-11-23'))
  const word = '“seen=2026-11-23” is not a day that has come; it was left out.'
  await expect(page.getByText(word)).toHaveCount(1)
  await expect(note(page)).toHaveCount(0)
})
