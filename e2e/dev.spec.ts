import { readFile } from 'node:fs/promises'
import { paths } from '#paths'
import { type DevSite, openDevSite } from './dev-site.ts'
import { DEV_PORT } from './sites.ts'
import { expect as plainExpect, test } from './test.ts'

const PERSON = 'people/theo-maron.yaml'
const STORY = 'articles/kang-do-hyun-leaves-ninth-ferry.md'

const fixture = (file: string) => readFile(`e2e/fixtures/content/${file}`, 'utf8')

/** A saved catalogue file has every article read anew, on a machine that runs other journeys at the same time. */
const expect = plainExpect.configure({ timeout: 30_000 })
test.slow()

/** One server serves all of these journeys, in their order. */
test.describe.configure({ mode: 'serial' })

let site: DevSite
test.beforeAll(async () => {
  site = await openDevSite()
})
test.afterAll(() => site.close())
test.use({ baseURL: `http://localhost:${DEV_PORT}` })

test('an edit of a story shows without a reload', async ({ page }) => {
  await page.goto(paths.article('kang-do-hyun-leaves-ninth-ferry'))
  const text = await fixture(STORY)
  await expect(page.getByText('Cha Ru Jin now looks for a new ferryman.')).toBeVisible()
  await page.evaluate(() => Object.assign(window, { sameWindow: true }))

  await site.save(STORY, text.replace('a new ferryman', 'a swimmer'))
  await expect(page.getByText('Cha Ru Jin now looks for a swimmer.')).toBeVisible()
  expect(await page.evaluate(() => 'sameWindow' in window)).toBe(true)
  await site.save(STORY, text)
  await expect(page.getByText('Cha Ru Jin now looks for a new ferryman.')).toBeVisible()
})

test('a new file of a person is read at once', async ({ page, expectNoise }) => {
  expectNoise(/404/)
  await page.goto(paths.actor('oh-na-mul'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not found')
  await site.save('people/oh-na-mul.yaml', 'name: Oh Na Mul\nrole: actor\n')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Oh Na Mul')
})

test('a broken file is told on the page, the last good data stays, and mending it clears it', async ({
  page,
}) => {
  const problem = page.getByText(/people\/theo-maron\.yaml:3: .*sing/)
  await page.goto(paths.actor('theo-maron'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Theo Maron')

  await site.save(PERSON, 'name: Theodor Maron\nrole: actor\nsings: yes\n')
  await expect(problem).toBeVisible()
  await page.reload()
  await expect(problem).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Theo Maron')

  await site.save(PERSON, 'name: Theodor Maron\nrole: actor\n')
  await expect(problem).toBeHidden()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Theodor Maron')
})

test('all problems are told at once, and other edits still show', async ({ page }) => {
  await page.goto(paths.actor('yoon-seo-ah'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Yoon Seo Ah')
  await site.save('events/dating-rumour.yaml', 'name: Dating rumour\nkinds: [gossip]\n')
  await site.save('works/hollow-bell.yaml', 'name: Hollow Bell\nkind: film\nreleased: 2023-02-30\n')
  await expect(page.getByText(/dating-rumour\.yaml:2: /)).toBeVisible()
  await expect(page.getByText(/hollow-bell\.yaml:3: /)).toBeVisible()
  await site.save('people/yoon-seo-ah.yaml', 'name: Yoon Seo-ah\nrole: actor\n')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Yoon Seo-ah')
  await expect(page.getByText(/hollow-bell\.yaml:3: /)).toBeVisible()
})
