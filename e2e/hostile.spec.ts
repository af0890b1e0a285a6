import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { parse } from 'yaml'
import { paths } from '#paths'
import { expect, test } from './test.ts'

type Front = {
  headline: string
  summary: string
  reports: [{ evidence: string; by?: string }]
}

/** What an editor's file says, as it stands there: front matter and paragraphs. */
async function fixture(slug: string) {
  const file = await readFile(`e2e/fixtures/content/articles/${slug}.md`, 'utf8')
  const [, front = '', body = ''] = file.split(/^---\n/m)
  const { headline, summary, reports }: Front = parse(front)
  return { headline, summary, report: reports[0], paragraphs: body.trim().split('\n\n') }
}

/** Every letter on the page, with those that Playwright's own text matching passes over. */
const letters = (page: Page) => page.getByRole('main').evaluate((main) => main.textContent)

/** Elements that only a text that became markup can have brought in, and anything that could run. */
const intruders = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter(
        ({ tagName, attributes }) =>
          /^(?:script|iframe|img|object|embed|i|b|style)$/i.test(tagName) ||
          [...attributes].some(
            ({ name, value }) => /^on|^srcdoc$/i.test(name) || /^\s*javascript:/i.test(value),
          ),
      )
      .map(({ outerHTML }) => outerHTML),
  )

for (const slug of ['hostile-markup', 'hostile-letters']) {
  test(`the page of ${slug} shows its text letter for letter`, async ({ page }) => {
    const { headline, report, paragraphs } = await fixture(slug)
    await page.goto(paths.article(slug))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
    await expect(page).toHaveTitle(`${headline} · Harbour Desk`)
    const shown = await letters(page)
    for (const paragraph of paragraphs) expect(shown).toContain(paragraph)
    expect(shown.split(report.evidence)).toHaveLength(3)
    expect(shown).toContain(report.by ?? '')
    expect(await intruders(page)).toEqual([])
  })

  test(`a list shows the headline and summary of ${slug} letter for letter`, async ({ page }) => {
    const { headline, summary } = await fixture(slug)
    await page.goto(paths.articles('?from=2024-03&to=2024-03'))
    await expect(page.getByRole('link', { name: headline })).toBeVisible()
    expect(await letters(page)).toContain(summary)
    expect(await intruders(page)).toEqual([])
  })
}

const name = '<img src=x onerror=alert(1)> Nam'

test('a name is shown letter for letter wherever it stands', async ({ page }) => {
  for (const address of [
    paths.actor('hostile-name'),
    paths.actors(),
    paths.articles('?actor=hostile-name'),
    paths.timeline('?actor=hostile-name'),
    paths.article('hostile-markup'),
  ]) {
    await page.goto(address)
    await expect(page.getByRole('main').getByText(name).first()).toBeVisible()
    expect(await intruders(page)).toEqual([])
  }
})

test('a page of an outlet brings its words, and nothing that runs', async ({ page }) => {
  await page.goto(paths.article('theo-maron-sings'))
  const shown = await letters(page)
  expect(shown).toContain('A sign beside him said <b>No fishing</b> & no singing. Nobody minded.')
  expect(shown).not.toContain('a script of the page')
  expect(await page.evaluate(() => 'hostile' in window)).toBe(false)
  expect(await intruders(page)).toEqual([])
})

test('an address is shown letter for letter', async ({ page }) => {
  const markup = '"><img src=x onerror=alert(1)>'
  await page.goto(paths.articles(`?status=${encodeURIComponent(markup)}`))
  await expect(page.getByText(`“status=${markup}” is not a status`)).toBeVisible()
  expect(await intruders(page)).toEqual([])

  await page.goto(paths.articles(`?q=${encodeURIComponent(markup)}`))
  await expect(page.getByText(markup).first()).toBeVisible()
  expect(await intruders(page)).toEqual([])
})
