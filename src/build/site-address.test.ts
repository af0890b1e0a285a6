import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createSiteBuilder } from './build-site.ts'
import { problemList } from './problem-list.ts'
import { basePath, siteAddress, withAddress } from './site-address.ts'
import { createWorkspace } from './workspace.fixture.ts'

async function addressOf(siteYaml: string, override?: string) {
  const { folder, remove } = await createWorkspace({ 'content/site.yaml': siteYaml })
  onTestFinished(() => remove(''))
  return siteAddress(join(folder, 'content'), 'content/', override)
}

const NAMED = 'name: Dojang\ndescription: What is true.\n'

test('is what site.yaml says, with a slash at its end', async () => {
  expect(await addressOf(`${NAMED}address: https://example.org/fans\n`)).toBe(
    'https://example.org/fans/',
  )
})

test('is rather what the environment says', async () => {
  const address = await addressOf(
    `${NAMED}address: https://example.org/\n`,
    'https://other.example',
  )
  expect(address).toBe('https://other.example/')
})

test.each([NAMED, 'name: [', `${NAMED}address: fans\n`])(
  'is not known from %j',
  async (siteYaml) => {
    expect(await addressOf(siteYaml)).toBeNull()
  },
)

test('that is none in the environment is one clear message', async () => {
  await expect(addressOf(NAMED, 'example.org')).rejects.toThrow(
    'DOJANG_ADDRESS "example.org" is not right; it must be the whole address of the site without "?" or "#", as in https://example.org/fans/.',
  )
})

test.each([
  [null, '/'],
  ['https://example.org/', '/'],
  ['https://example.org/a/b/', '/a/b/'],
])('%s is served from %s', (address, base) => {
  expect(basePath(address)).toBe(base)
})

test('that is missing is told, with what is left out', async () => {
  const sources = [{ file: 'content/site.yaml', content: new TextEncoder().encode(NAMED) }]
  const built = await createSiteBuilder()(sources, 'content/')
  expect(withAddress(built, 'content/', 'https://example.org/').site?.address).toBe(
    'https://example.org/',
  )
  expect(problemList(withAddress(built, 'content/', null).problems)).toBe(
    `1 problem in the content:
  content/site.yaml: has no address, so canonical links, share cards, feeds and the sitemap are left out; add a line such as "address: https://example.org/fans/".`,
  )
})
