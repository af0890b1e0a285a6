import { test } from './test.ts'
import { expectWholeSite } from './whole-site.ts'

for (const [name, folder] of [
  ['the fixture', '.tmp/fixture-site'],
  ['our own site', 'dist'],
] as const)
  test(`${name}: every page has one title, one heading and one address, and every link leads somewhere`, () => {
    expectWholeSite(folder)
  })
