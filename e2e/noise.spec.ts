import { paths } from '#paths'
import { test } from './test.ts'

/** Each of these journeys must fail: what the shared test hears, no other journey can hide. */
test.describe('a journey fails on', () => {
  test.fail()

  test('an error in the console', async ({ page }) => {
    await page.goto(paths.about())
    await page.evaluate(() => console.error('broken'))
  })

  test('an error that nobody caught', async ({ page }) => {
    await page.goto(paths.about())
    const heard = page.waitForEvent('pageerror')
    await page.evaluate(() => void setTimeout(() => JSON.parse('{')))
    await heard
  })

  test('a dialog', async ({ page }) => {
    await page.goto(paths.about())
    await page.evaluate(() => alert('hello'))
  })

  test('a violation of the policy', async ({ page }) => {
    await page.goto(paths.about())
    const heard = page.waitForEvent('console')
    await page.evaluate(() => document.body.setAttribute('style', 'color: red'))
    await heard
  })

  test('a request to another machine', async ({ page }) => {
    await page.route('http://elsewhere.example/', (route) => route.fulfill({ body: 'hello' }))
    await page.goto('http://elsewhere.example/', { waitUntil: 'load' })
  })

  test('an expected noise that does not come', async ({ page, expectNoise }) => {
    expectNoise(/404/)
    await page.goto(paths.about())
  })

  test('noise in another reader’s browser', async ({ newReader }) => {
    const friend = await newReader()
    await friend.goto(paths.about())
    await friend.evaluate(() => console.error('broken'))
  })
})
