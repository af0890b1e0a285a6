import { paths } from '#paths'
import { readChoices, storiesPage } from './stories-page.ts'
import { expect, test } from './test.ts'

test('a friend who opens my address sees what I see', async ({ page, newReader }) => {
  const mine = storiesPage(page)
  await page.goto(paths.articles())
  await mine.choice('Yoon Seo Ah').check()
  await mine.choice('Confirmed').check()
  await page.getByRole('combobox', { name: 'Order' }).selectOption('Oldest first')
  await expect(mine.headlines.first()).toHaveText('A year on the salt road')
  const headlines = await mine.headlines.allTextContents()

  const friend = await newReader()
  const theirs = storiesPage(friend)
  await friend.goto(page.url())
  await expect(theirs.headlines).toHaveText(headlines)
  await expect(theirs.choice('Yoon Seo Ah')).toBeChecked()
  await expect(theirs.choice('Confirmed')).toBeChecked()
  await expect(theirs.chips).toHaveText([/Yoon Seo Ah/, /Confirmed/])
  await expect(friend.getByRole('combobox', { name: 'Order' })).toHaveValue('oldest')
  // While I tick, choices stay where they are; a fresh page sorts them, mine as well as theirs.
  await page.reload()
  await expect(mine.headlines).toHaveText(headlines)
  await expect(theirs.panel).toMatchAriaSnapshot(await mine.panel.ariaSnapshot())
})

for (const chosen of ['', '?actor=kang-do-hyun', '?drama=ninth-ferry&status=confirmed&from=2025']) {
  test(`every choice leaves as many stories as it says, at ${chosen || 'first'}`, async ({
    page,
  }) => {
    // Thirty choices are made and taken back: no other test has so many steps.
    test.slow()
    const { heading, panel, choice } = storiesPage(page)
    await page.goto(paths.articles(chosen))
    await expect(heading).toBeVisible()
    const before = await heading.textContent()
    const offered = (await readChoices(panel)).filter(({ checked }) => !checked)
    expect(offered.length).toBeGreaterThan(chosen === '' ? 25 : 8)
    for (const { name, stories } of offered) {
      await choice(name).check()
      await expect(heading, name).toHaveText(stories)
      await choice(name).uncheck()
      await expect(heading, name).toHaveText(before!)
    }
  })
}

test('choices stay in their order while I choose', async ({ page }) => {
  const { panel, choice, chips } = storiesPage(page)
  const names = async () => (await readChoices(panel)).map(({ name }) => name)
  await page.goto(paths.articles())
  await expect(choice('Kang Do Hyun')).toBeVisible()
  const before = await names()
  await choice('Kang Do Hyun').check()
  await choice('Denied').check()
  await choice('Yoon Seo Ah').check()
  await expect(chips).toHaveCount(3)
  const after = await names()
  expect(after.filter((name) => before.includes(name))).toEqual(
    before.filter((name) => after.includes(name)),
  )
})

test('two actors widen the list; a switch asks for stories that name both', async ({ page }) => {
  const { heading, headlines, choice } = storiesPage(page)
  await page.goto(paths.articles('?actor=yoon-seo-an'))
  const [offered] = await readChoices(choice('Yoon Seo Ah'))
  await choice('Yoon Seo Ah').check()
  await expect(heading).toHaveText(offered!.stories)

  await page.getByRole('switch', { name: 'Stories that name both' }).check({ force: true })
  await expect(headlines).toHaveText(['A bell without a ringer', 'Yoon Seo An is not her sister'])
  await page.reload()
  await expect(headlines).toHaveCount(2)
  await expect(page.getByRole('switch')).toBeChecked()
})

test('a time range keeps the stories that may lie in it', async ({ page }) => {
  const { headlines } = storiesPage(page)
  await page.goto(paths.articles('?drama=salt-road'))
  await page.getByRole('textbox', { name: 'From' }).fill('2023-10')
  await page.getByRole('textbox', { name: 'to' }).fill('2023-12')
  await page.keyboard.press('Enter')
  // Of the year 2023 and no more is known: it may have been in autumn.
  await expect(headlines).toHaveText(['A year on the salt road'])
  await expect(page).toHaveURL(paths.articles('?drama=salt-road&from=2023-10&to=2023-12'))
})

test('a time range says how many stories have no date to compare', async ({ page }) => {
  await page.goto(paths.articles('?actor=ha-bit-sol'))
  await expect(page.getByText('2 stories have no date')).toBeVisible()
  await page.getByRole('textbox', { name: 'From' }).fill('2023')
  await page.keyboard.press('Enter')
  await expect(storiesPage(page).headlines).toHaveText(['A year on the salt road'])
  await expect(page.getByText('2 stories have no date, and so no place in this time')).toBeVisible()
})

test('a date that is none is refused where it is typed', async ({ page }) => {
  await page.goto(paths.articles())
  await page.getByRole('textbox', { name: 'From' }).fill('2023-02-30')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Write a year, month or day')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'From' })).toHaveAttribute('aria-invalid', 'true')
  await expect(page).toHaveURL(paths.articles())
})

test('a bar of the histogram asks for its time, and again for all', async ({ page }) => {
  const { heading, headlines } = storiesPage(page)
  await page.goto(paths.articles('?outlet=drama-post'))
  const before = await heading.textContent()
  const bar = page.getByRole('button', { name: 'Jan – Mar 2025: 2 stories' })
  await bar.click()
  await expect(headlines).toHaveText([
    'Salt Road to the Sea is a film, and another story',
    'It is settled: Kang Do Hyun is the ferryman',
  ])
  await expect(bar).toHaveAttribute('aria-pressed', 'true')
  await bar.click()
  await expect(heading).toHaveText(before!)
})

test('where nothing is left, the page says which filter to drop', async ({ page }) => {
  const { heading, headlines, chips } = storiesPage(page)
  await page.goto(paths.articles('?actor=theo-maron&status=withdrawn'))
  await expect(page.getByRole('heading', { name: /^No story has/ })).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'Without Theo Maron' })).toContainText(
    '1 story',
  )
  await page.getByRole('button', { name: 'Without Theo Maron' }).click()
  await expect(headlines).toHaveText(['Kang Do Hyun leaves Ninth Ferry'])
  await expect(chips).toHaveText([/Withdrawn/])
  await expect(heading).toBeFocused()
})

test('a chip takes its filter away, and the focus goes to the next', async ({ page }) => {
  const { heading, chips, choice } = storiesPage(page)
  await page.goto(paths.articles('?actor=kang-do-hyun&status=denied&from=2024'))
  await expect(chips).toHaveText([/Kang Do Hyun/, /Denied/, /since 2024/])
  await page.getByRole('button', { name: 'Remove Denied' }).click()
  await expect(chips).toHaveText([/Kang Do Hyun/, /since 2024/])
  await expect(page.getByRole('button', { name: 'Remove since 2024' })).toBeFocused()
  await expect(choice('Denied')).not.toBeChecked()
  await page.getByRole('button', { name: 'Remove since 2024' }).click()
  await page.getByRole('button', { name: 'Remove Kang Do Hyun' }).click()
  await expect(chips).toHaveCount(0)
  await expect(heading).toBeFocused()
  await expect(page).toHaveURL(paths.articles())
})

test('either order puts stories without a date last', async ({ page }) => {
  const { headlines } = storiesPage(page)
  await page.goto(paths.articles('?actor=ha-bit-sol'))
  await expect(headlines.first()).toHaveText('A year on the salt road')
  await page.getByRole('combobox', { name: 'Order' }).selectOption('Oldest first')
  await expect(page).toHaveURL(paths.articles('?actor=ha-bit-sol&sort=oldest'))
  await expect(headlines.first()).toHaveText('A year on the salt road')
  await expect(headlines).toHaveCount(3)
})

test('"show more" goes on where the list ended, and the address brings all of it back', async ({
  page,
}) => {
  const { headlines } = storiesPage(page)
  await page.goto(paths.articles())
  await expect(headlines).toHaveCount(20)
  await page.getByRole('button', { name: 'Show 8 more' }).click()
  await expect(headlines).toHaveCount(28)
  await expect(headlines.nth(20)).toBeFocused()
  const all = await headlines.allTextContents()
  await page.reload()
  await expect(headlines).toHaveText(all)
})

test('words are looked for in headlines and names', async ({ page }) => {
  const { headlines } = storiesPage(page)
  await page.goto(paths.articles())
  await page.getByRole('searchbox', { name: 'Words' }).fill('umbrella')
  await expect(headlines).toHaveText(['They only shared an umbrella', 'One umbrella, two actors'])
  await expect(page).toHaveURL(paths.articles('?q=umbrella'))
  await page.getByRole('searchbox', { name: 'Words' }).fill('하빛솔')
  await expect(headlines).toHaveCount(3)
  await page.getByRole('button', { name: 'Remove “하빛솔”' }).click()
  await expect(headlines).toHaveCount(20)
})

test('broken values are named and left out, and the rest counts', async ({ page }) => {
  const { headlines, choice } = storiesPage(page)
  await page.goto(
    paths.articles(
      '?status=maybe&actor=kang-do-hyun&from=2025&to=2024&colour=red&sort=best&page=0',
    ),
  )
  for (const said of [
    '“status=maybe” is not a status; it was left out.',
    '“to=2024” lies before “from=2025”; it was left out.',
    '“colour=red” is not a filter; it was left out.',
    '“sort=best” is not an order; it was left out.',
    '“page=0” is not a page from 1 to 10; it was left out.',
  ])
    await expect(page.getByText(said)).toBeVisible()
  await expect(headlines.first()).toHaveText('Kang Do Hyun leaves Ninth Ferry')

  await choice('Confirmed').check()
  await expect(page).toHaveURL(paths.articles('?actor=kang-do-hyun&status=confirmed&from=2025'))
  await expect(page.getByText('it was left out')).toHaveCount(0)
})

test('values that no story has are named and left out', async ({ page, expectNoise }) => {
  expectNoise(/404/)
  const { headlines } = storiesPage(page)
  await page.goto(paths.articles('?actor=nobody-at-all'))
  await expect(page.getByText('“actor=nobody-at-all” is not in this archive')).toBeVisible()
  await expect(headlines).toHaveCount(20)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } })

  test('filters stand in a dialog that gives the focus back', async ({ page }) => {
    await page.goto(paths.articles())
    const opener = page.getByRole('button', { name: 'Filter' })
    await opener.click()
    const dialog = page.getByRole('dialog', { name: 'Filter' })
    await dialog.getByRole('checkbox', { name: /^Theo Maron / }).check()
    await dialog.getByRole('button', { name: 'Show 3 stories' }).click()
    await expect(dialog).toBeHidden()
    await expect(storiesPage(page).headlines).toHaveCount(3)
    await expect(page.getByRole('button', { name: 'Filter (1)' })).toBeFocused()

    await page.keyboard.press('Enter')
    await expect(dialog).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(page.getByRole('button', { name: 'Filter (1)' })).toBeFocused()
  })
})
