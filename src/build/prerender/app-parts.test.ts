import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readAppParts } from './app-parts.ts'

const MANIFEST = {
  'src/app/main.tsx': { file: 'assets/main.js', imports: ['_react.js'], css: ['assets/main.css'] },
  'src/routes/article.tsx': {
    file: 'assets/article.js',
    imports: ['_react.js', 'src/app/main.tsx', '_chips.js'],
  },
  'src/routes/actor.tsx': { file: 'assets/actor.js', imports: ['_react.js'] },
  '_chips.js': { file: 'assets/chips.js', imports: ['_react.js'] },
  '_react.js': { file: 'assets/react.js' },
}

function partsOf(kind: string) {
  const out = mkdtempSync(join(tmpdir(), 'parts-'))
  mkdirSync(join(out, '.vite'))
  writeFileSync(join(out, '.vite/manifest.json'), JSON.stringify(MANIFEST))
  const parts = readAppParts(out, '/fans/', 'src/app/main.tsx')(kind)
  rmSync(out, { recursive: true })
  return parts
}

const app = ['/fans/assets/main.css', '/fans/assets/react.js', '/fans/assets/main.js']

test('the app is the same for each kind of page, each file behind what it leans on', () => {
  expect(partsOf('actor')).toEqual({ app, page: ['/fans/assets/actor.js'] })
  expect(partsOf('article')).toEqual({
    app,
    page: ['/fans/assets/chips.js', '/fans/assets/article.js'],
  })
})

test('a page that stands in for others needs the app alone', () => {
  expect(partsOf('offline')).toEqual({ app, page: [] })
})
