import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { buildWorker } from './build-worker.ts'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

test('gives the code of a page and of all that it imports, whatever name its project is reached by', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'worker-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const root = join(folder, 'project')
  symlinkSync(ROOT, root, 'junction')
  const { sourceOf } = await buildWorker(root, '/', join(folder, 'out'))
  // One part of the worker, which every page has, and one of this page alone.
  expect(sourceOf('article')).toContain('function createDrawer')
  expect(sourceOf('article')).toContain('function MoreStories')
  expect(sourceOf('about')).not.toContain('function MoreStories')
  expect(() => sourceOf('nowhere')).toThrow('The worker holds no src/routes/nowhere.tsx.')
}, 60_000)
