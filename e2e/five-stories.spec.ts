import { readdir, readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parse } from 'yaml'
import { paths } from '#paths'
import { ownSite } from './sites.ts'
import { expect, test } from './test.ts'

test.use({ baseURL: ownSite })

const folders = {
  people: { list: paths.actors(), page: paths.actor },
  works: { list: paths.dramas(), page: paths.drama },
  events: { list: paths.events(), page: paths.event },
}

for (const [folder, { list, page: path }] of Object.entries(folders))
  test(`every file of content/${folder} has its page, called by its name`, async ({ page }) => {
    const files = await readdir(`content/${folder}`)
    expect(files.length).toBeGreaterThan(10)
    const main = page.getByRole('main')
    await page.goto(list)
    for (const file of files) {
      const { name }: { name: string } = parse(await readFile(`content/${folder}/${file}`, 'utf8'))
      await main.getByRole('link', { name, exact: true }).click()
      await expect(main.getByRole('heading', { level: 1 })).toHaveText(name)
      await expect(page).toHaveURL(path(basename(file, '.yaml')))
      await page.goBack()
    }
  })

/** What each story says, as its label has it: status, and how the sentence begins that says so. */
const stories: Record<string, [status: string, sentence: string][]> = {
  'song-hye-kyo-and-han-so-hee-film-is-a-fan-edit': [
    ['Withdrawn', 'On May 17, representatives of Han So Hee and Song Hye Kyo confirmed'],
    ['Withdrawn', 'Director Lee Eung Bok announced on May 17'],
    ['Denied', 'The talk of a new Song Hye Kyo and Han So Hee film'],
  ],
  'kim-seon-ho-and-song-joong-ki-at-the-blue-dragon-awards': [
    ['Confirmed', 'Kim Seon Ho and Song Joong Ki attended the 44th Blue Dragon Film Awards'],
    ['Confirmed', 'Kim Seon Ho, seen in the film “The Childe”, won the Popular Actor Award'],
    ['Rumoured', 'There is speculation about a Kim Seon Ho and Song Joong Ki collaboration'],
    ['Confirmed', '“My Name is Loh Kiwan” with Song Joong Ki is set to premiere in 2024.'],
    ['Confirmed', '“Mangnaein” with Kim Seon Ho is set to premiere in 2024, too.'],
    ['Confirmed', 'Song Joong Ki will star in the Netflix film “My Name is Loh Kiwan”.'],
    ['Confirmed', 'Kim Seon Ho will star in the mystery drama “Mangnaein”.'],
    ['In talks', 'Park Gyu Young is in talks to join “Mangnaein”.'],
    ['In talks', 'Kim Seon Ho is also in talks to lead “Can This Love Be Interpreted?”'],
    ['Rumoured', 'Han So Hee is rumoured to star in “Can This Love Be Interpreted?”'],
    ['In talks', 'Go Yoon Jung has received an offer to lead “Can This Love Be Interpreted?”'],
    [
      'In talks',
      'Kim Seon Ho has received an offer for a special appearance in “You Have Done Well”.',
    ],
  ],
  'han-so-hee-sees-herself-in-soundtrack-1': [
    ['Confirmed', 'In an interview with Star Today'],
    ['Confirmed', 'Han So-hee will star opposite Park Hyung-sik in “Soundtrack #1”'],
    ['Confirmed', 'Han So-hee will star opposite Park Seo-joon in “Gyeongseong Creature”.'],
  ],
  'song-joong-ki-is-vincenzo-again-in-queen-of-tears': [
    ['Confirmed', 'Song Joong Ki makes a special appearance in “Queen of Tears”'],
    ['Confirmed', 'HighZium Studio has shared behind-the-scenes pictures'],
  ],
  'netflix-pulled-the-glory-clip-and-poster': [
    ['Denied', 'Netflix also denied on December 22 that Song Hye Kyo had asked'],
    ['Withdrawn', 'The promotional video for “The Glory” on YouTube and the character poster'],
    ['Confirmed', 'Netflix confirmed on December 22 that the video was taken down'],
    ['Confirmed', '“The Glory” premieres on Netflix on the 30th.'],
  ],
}

for (const [slug, reports] of Object.entries(stories))
  test(`${slug}: each report with its status and its sentence`, async ({ page }) => {
    await page.goto(paths.article(slug))
    const claims = page.getByRole('region', { name: 'What it says' }).getByRole('listitem')
    for (const [status, sentence] of reports) {
      const claim = claims.filter({ hasText: sentence })
      await expect(claim.getByText(status, { exact: true }), sentence).toBeVisible()
      await expect(
        page.getByRole('article').locator('mark').filter({ hasText: sentence }),
      ).toBeVisible()
    }
  })

/** What the headline of each story is about: its stamp. */
const stamps = {
  'song-hye-kyo-and-han-so-hee-film-is-a-fan-edit': 'Denied',
  'kim-seon-ho-and-song-joong-ki-at-the-blue-dragon-awards': 'Confirmed',
  'han-so-hee-sees-herself-in-soundtrack-1': 'Confirmed',
  'song-joong-ki-is-vincenzo-again-in-queen-of-tears': 'Confirmed',
  'netflix-pulled-the-glory-clip-and-poster': 'Denied',
}

for (const [slug, status] of Object.entries(stamps))
  test(`${slug} is ${status.toLowerCase()}`, async ({ page }) => {
    await page.goto(paths.article(slug))
    const head = page.getByRole('article').getByRole('paragraph').first()
    await expect(head.getByText(status, { exact: true })).toBeVisible()
  })

test('a wish is not confirmed by a part in some work, nor one actor’s release given to another', async ({
  page,
}) => {
  await page.goto(paths.actor('song-joong-ki'))
  const standing = page.getByRole('region', { name: 'Where things stand' })
  const wish = standing.getByRole('listitem').filter({ hasText: 'Song Joong Ki collaboration' })
  await expect(wish).toContainText('Rumoured')
  await expect(wish).not.toContainText('Confirmed')
  await expect(standing).toContainText('My Name is Loh Kiwan')
  await expect(standing).not.toContainText('Mangnaein')
})

test('characters are nobody’s page', async ({ page, expectNoise }) => {
  expectNoise(/404/)
  const characters = [
    'Loh Kiwan',
    'Moon Dong Eun',
    'Baek Hyun Woo',
    'Hong Hae In',
    'Han Seon-woo',
    'Lee Eun-soo',
  ]
  await page.goto(paths.actors())
  await expect(page.getByRole('main').getByRole('link', { name: 'Song Joong Ki' })).toBeVisible()
  const people = await page.getByRole('main').getByRole('link').allTextContents()
  for (const name of characters) {
    expect(people).not.toContain(name)
    await page.goto(paths.actor(name.toLowerCase().replaceAll(' ', '-')))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not found')
  }
})

test('“My Name” and “My Name is Loh Kiwan” are two works', async ({ page }) => {
  await page.goto(paths.dramas())
  await page.getByRole('link', { name: 'My Name', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('My Name')
  const cast = page.getByRole('region', { name: 'Cast and crew' })
  await expect(cast).toContainText('Han So Hee')
  await expect(cast).not.toContainText('Song Joong Ki')

  await page.goto(paths.dramas())
  await page.getByRole('link', { name: 'My Name is Loh Kiwan', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('My Name is Loh Kiwan')
  await expect(cast).toContainText('Song Joong Ki')
  await expect(cast).not.toContainText('Han So Hee')
})

test('a story without a date says so', async ({ page }) => {
  await page.goto(paths.article('han-so-hee-sees-herself-in-soundtrack-1'))
  await expect(page.getByRole('article').getByText('date not given')).toBeVisible()
})

test('the story of 22 December has its year, and how it is known', async ({ page }) => {
  await page.goto(paths.article('netflix-pulled-the-glory-clip-and-poster'))
  const head = page.getByRole('article').getByRole('paragraph').first()
  await expect(head).toContainText('22 December 2022')
  await expect(head).toContainText('year worked out from The Glory')
})

test('the day of a story is not told as that of the casting it reports', async ({ page }) => {
  await page.goto(paths.today())
  const inTalks = page
    .getByRole('region', { name: 'Casting board' })
    .getByRole('region', { name: 'In talks' })
  await expect(inTalks.getByRole('listitem').first()).toContainText('reported Nov 2023')
})

test('a column of the casting board says how many it does not show, and leads to all', async ({
  page,
}) => {
  await page.goto(paths.today())
  const confirmed = page
    .getByRole('region', { name: 'Casting board' })
    .getByRole('region', { name: 'Confirmed' })
  const total = Number((await confirmed.getByRole('heading').innerText()).replace(/\D/g, ''))
  const shown = await confirmed
    .getByRole('listitem')
    .filter({ hasNot: page.getByRole('link', { name: /^\d+ more / }) })
    .count()
  expect(total).toBeGreaterThan(shown)
  await confirmed.getByRole('link', { name: `${total - shown} more Confirmed` }).click()
  await expect(page).toHaveURL(paths.articles('?status=confirmed&kind=casting'))
})
