import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const read = (path: string) => readFileSync(file(path), 'utf8')

/** What hosts/s3.sh would have the aws command do, a line each. */
function awsLines(...args: string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'aws-'))
  try {
    const said = join(folder, 'said')
    writeFileSync(join(folder, 'aws'), `#!/bin/sh\necho "$*" >> ${said}\n`, { mode: 0o755 })
    const env = { ...process.env, PATH: `${folder}:${process.env['PATH']}` }
    execFileSync(file('s3.sh'), args, { env })
    return readFileSync(said, 'utf8').trim().split('\n')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe.skipIf(process.platform === 'win32')('the upload to S3', () => {
  test('sends parts, to be kept, before pages, then the worker that saves them, and takes away last of all', () => {
    const lines = awsLines('www', 's3://bucket')
    const at = (pattern: RegExp) => lines.findIndex((line) => pattern.test(line))
    expect(at(/immutable.*assets/)).toBe(0)
    expect(at(/--delete/)).toBe(lines.length - 1)
    expect(at(/--include sw\.js/)).toBe(lines.length - 2)
    expect(at(/--include \*\.html/)).toBe(lines.length - 3)
    const rest = lines.filter((line) => line.startsWith('s3 cp') && !line.includes('--include'))
    expect(rest).toEqual([expect.stringContaining('--exclude sw.js')])
    expect(lines.filter((line) => line.includes('immutable'))).toHaveLength(1)
  })

  test('has the network forget old pages where it is told its name', () => {
    expect(awsLines('www', 's3://bucket', 'E1').at(-1)).toContain('--distribution-id E1')
  })
})

test.each([
  ['/', '/index.html'],
  ['/articles', '/articles/index.html'],
  ['/articles/', '/articles/index.html'],
  ['/fans/actors/iu', '/fans/actors/iu/index.html'],
  ['/assets/main-1.js', '/assets/main-1.js'],
  ['/actors/iu/feed.xml', '/actors/iu/feed.xml'],
])('CloudFront asks S3 for %s as %s', (uri, asked) => {
  const context = { event: { request: { uri } } }
  expect(runInNewContext(`${read('cloudfront.js')}\nhandler(event).uri`, context)).toBe(asked)
})

describe('the workflow for GitHub', () => {
  type Workflow = {
    permissions: Record<string, string>
    jobs: Record<string, { permissions?: Record<string, string>; steps: { run?: string }[] }>
  }
  const { permissions, jobs }: Workflow = parse(read('../.github/workflows/publish.yml'))

  test('runs commands that there are', () => {
    const steps = Object.values(jobs).flatMap((job) => job.steps)
    const commands = steps.flatMap(({ run }) => run?.match(/(?<=npm run )\w+/g) ?? [])
    expect(commands).toEqual(['build', 'publish'])
    expect(Object.keys(JSON.parse(read('../package.json')).scripts)).toEqual(
      expect.arrayContaining(commands),
    )
  })

  test('gives no package that runs in a build the right to publish', () => {
    const building = Object.values(jobs).filter((job) => job.steps.some(({ run }) => run))
    expect(building).toHaveLength(1)
    for (const job of building)
      expect(Object.values(job.permissions ?? permissions)).not.toContain('write')
  })
})

test('the headers for Netlify and Cloudflare are those for nginx', () => {
  const nginx = [...read('nginx.conf').matchAll(/add_header ([\w-]+) "?([^";]+)"? always/g)]
    .map(([, name, value]) => `${name}: ${value}`)
    .filter((line) => !line.startsWith('Cache-Control'))
  const [, everywhere = ''] = /\/\*\n((?: {2}.*\n)+)/.exec(read('../public/_headers')) ?? []
  expect(nginx).toHaveLength(5)
  expect(everywhere.trim().split(/\n\s*/)).toEqual(nginx)
})
