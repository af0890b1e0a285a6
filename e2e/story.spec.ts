import type { Page } from '@playwright/test'
import { paths } from '#paths'
import { expect, test } from './test.ts'

/** The part of a story's page that lists its reports. */
const says = (page: Page) => page.getByRole('region', { name: 'What it says' })

/** What stands above the headline: date and outlet. */
const head = (page: Page) => page.getByRole('article').getByRole('paragraph').first()

/** Sentences of the text that prove something. Playwright knows no role "mark". */
const marks = (page: Page) => page.getByRole('article').locator('mark')

test('each claim has its status, its date, who says so, and its sentence', async ({ page }) => {
  await page.goto(paths.article('kang-do-hyun-leaves-ninth-ferry'))
  const claim = says(page).getByRole('listitem').first()
  await expect(claim.getByText('Withdrawn', { exact: true })).toBeVisible()
  await expect(claim.getByText('9 March 2025')).toBeVisible()
  await expect(claim.getByText('His agency', { exact: true })).toBeVisible()
  await expect(claim.getByRole('link', { name: 'Casting of Ninth Ferry' })).toBeVisible()
  await expect(claim.getByRole('blockquote')).toHaveText(
    'Kang Do Hyun has withdrawn from “Ninth Ferry”, his agency said on March 9.',
  )
})

test('the sentence of a claim is marked in the text, and the claim leads to it', async ({
  page,
}) => {
  const sentence = 'Yoon Seo Ah has received an offer for “Hollow Bell”.'
  await page.goto(paths.article('a-bell-without-a-ringer'))
  const mark = marks(page).filter({ hasText: sentence })
  await expect(mark).toHaveText(sentence)
  await expect(marks(page)).toHaveText([
    'Some believe that Yoon Seo An will be in “Hollow Bell”.',
    sentence,
    'Cha Ru Jin directs the film, which Seok Bom Nae wrote.',
  ])

  await says(page).getByRole('link', { name: sentence }).click()
  await expect(mark).toBeInViewport()
  await page.reload()
  await expect(mark).toBeInViewport()
})

test('how a claim was read can be asked', async ({ page }) => {
  await page.goto(paths.article('a-bell-without-a-ringer'))
  const claim = says(page).getByRole('listitem').first()
  await expect(claim.getByText('front matter').first()).toBeHidden()
  await claim.getByText('How this was read').click()
  await expect(claim.getByText('front matter').first()).toBeVisible()
})

test('names in the text lead to their pages', async ({ page }) => {
  await page.goto(paths.article('kang-do-hyun-leaves-ninth-ferry'))
  const text = page.getByRole('paragraph').filter({ hasText: 'Cha Ru Jin now looks' })
  await text.getByRole('link', { name: 'Cha Ru Jin' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Cha Ru Jin' })).toBeVisible()
})

test('a story tells when it is from, and how that is known', async ({ page }) => {
  const dates = {
    'kang-do-hyun-leaves-ninth-ferry': ['10 March 2025'],
    'glass-orchard-is-in-the-can': ['May 2024'],
    'a-year-on-the-salt-road': ['2023, day not known'],
    'a-poster-on-the-pier': ['22 December, year not known'],
    'ha-bit-sol-keeps-bees': ['date not given'],
    'the-winter-ledger-clip-is-gone': [
      '22 December 2022',
      'Winter Ledger opened on 30 December 2022, a week later',
    ],
  }
  for (const [slug, words] of Object.entries(dates)) {
    await page.goto(paths.article(slug))
    for (const said of words) await expect(head(page).getByText(said)).toBeVisible()
  }
})

test('the way to the source leaves in an honest manner', async ({ page }) => {
  await page.goto(paths.article('kang-do-hyun-leaves-ninth-ferry'))
  const source = page.getByRole('link', { name: 'Read the source' })
  await expect(source).toHaveAttribute(
    'href',
    'https://harbour-daily.example/2025/ninth-ferry-lead-leaves',
  )
  await expect(source).toHaveAttribute('rel', /\bnoopener\b/)
})

test('what was left out of a page is told, with the reason', async ({ page }) => {
  await page.goto(paths.article('baek-ro-eun-meets-fans'))
  await expect(page.getByText('Copy link', { exact: true })).toBeHidden()
  await page.getByText('What was left out').click()
  await expect(page.getByText('Copy link', { exact: true })).toBeVisible()
})

test('a name that no editor has reviewed has its page, and says so', async ({ page }) => {
  await page.goto(paths.article('a-newcomer-on-the-set'))
  await page.getByRole('link', { name: 'Jang Dan Mu' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Jang Dan Mu' })).toBeVisible()
  await expect(page.getByText('no editor has reviewed this entry yet')).toBeVisible()
})

test('a trail tells how a status came to be', async ({ page }) => {
  await page.goto(paths.actor('kang-do-hyun'))
  const trail = page.getByRole('listitem').filter({ hasText: 'Casting of Ninth Ferry' }).first()
  await expect(trail).toContainText(
    /In talks\s*10 Jan 2025\s*Confirmed\s*31 Jan 2025\s*Withdrawn\s*9 Mar 2025/,
  )
  await trail.getByText('3 stories').click()
  await expect(trail.getByRole('blockquote')).toHaveText([
    'Kang Do Hyun is in talks to lead “Ninth Ferry”, his agency said on January 10.',
    'Channel Nine confirmed on January 31 that Kang Do Hyun will star in “Ninth Ferry”.',
    'Kang Do Hyun has withdrawn from “Ninth Ferry”, his agency said on March 9.',
  ])
})
