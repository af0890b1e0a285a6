import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

/**
 * Who may import whom: the house's rooms as a table, held by a machine. A room is the first row whose pattern
 * the file's path matches. `may` are patterns of paths below the project's folder; packages are allowed unless
 * `packages` says otherwise.
 */
type Room = { room: RegExp; may: RegExp[]; packages?: RegExp; why: string }

const MODEL = /^src\/model\//
const PATHS = /^src\/paths\.ts$/
const UI = /^src\/ui\//
const OFFLINE = /^src\/offline\//
const DATA = /^src\/data\//
const FEATURES = /^src\/features\//
const PUBLISH = /^src\/publish\//
const TEXT = /^src\/pipeline\/text\//
const PIPELINE = /^src\/pipeline\//

/** Matches the file's own folder, given as the pattern's first group. */
const own = (folder: string) => new RegExp(`^${folder.replaceAll('/', '\\/')}\\/`)

const NO_NODE = /^(?!node:|vite$|vite\/|react)/
const BROWSER = /^(?!node:|vite$)/

const rooms = (file: string): Room[] => [
  { room: MODEL, may: [MODEL], packages: /^valibot$/, why: 'the model imports nothing of ours' },
  { room: PATHS, may: [], packages: /^$/, why: 'paths.ts imports nothing' },
  {
    room: TEXT,
    may: [TEXT, MODEL],
    packages: NO_NODE,
    why: 'pipeline/text knows no stage, and needs no Node, Vite or React',
  },
  {
    room: /^src\/pipeline\/[^/]+\//,
    may: [own(file.split('/').slice(0, 3).join('/')), MODEL, TEXT],
    packages: NO_NODE,
    why: 'a stage imports the model and pipeline/text, never another stage, Node, Vite or React',
  },
  { room: PIPELINE, may: [PIPELINE, MODEL], packages: NO_NODE, why: 'the pipeline needs no Node' },
  {
    room: PUBLISH,
    may: [PUBLISH, MODEL, PATHS],
    packages: NO_NODE,
    why: 'what is published follows from records and addresses alone',
  },
  {
    room: /^src\/build\//,
    may: [/^src\/build\//, PUBLISH, PIPELINE, MODEL, PATHS],
    why: 'build holds the pipeline, not the app',
  },
  {
    room: DATA,
    may: [DATA, MODEL],
    packages: /^(@tanstack\/react-query|valibot)$/,
    why: 'data imports the model and React Query',
  },
  { room: UI, may: [UI], packages: /^react$/, why: 'ui parts know no articles' },
  {
    room: OFFLINE,
    may: [OFFLINE, UI, MODEL, PATHS],
    packages: /^react$/,
    why: 'what works offline is loaded by its address alone',
  },
  {
    room: FEATURES,
    may: [own(file.split('/').slice(0, 3).join('/')), DATA, UI, MODEL, PATHS],
    packages: BROWSER,
    why: 'a feature imports data, ui, model and paths, never another feature',
  },
  {
    room: /^src\/routes\//,
    may: [/^src\/routes\//, FEATURES, DATA, UI, MODEL, PATHS],
    packages: BROWSER,
    why: 'routes compose features; they know neither the pipeline nor the build',
  },
  {
    room: /^src\/app\//,
    may: [/^src\/app\//, /^src\/routes\//, FEATURES, OFFLINE, DATA, UI, MODEL, PATHS],
    packages: BROWSER,
    why: 'nothing that the browser loads imports the pipeline or the build',
  },
  {
    room: /^src\/prerender\//,
    may: [/^src\/(?:prerender|app|routes)\//, FEATURES, DATA, UI, MODEL, PATHS, PUBLISH],
    why: 'a page is drawn at build by the app itself; the build runs the drawing, and imports none of it',
  },
  {
    room: /^bench\//,
    may: [/^bench\//, /^src\/build\//, PUBLISH, PIPELINE, MODEL, PATHS, /^hosts\//, /^\.ci\//],
    why: 'bench measures the build and the pipeline',
  },
  {
    room: /^hosts\//,
    may: [/^hosts\//, /^src\/build\//, /^\.ci\//],
    why: 'hosts are tried with what is published',
  },
  {
    room: /^e2e\//,
    may: [/^e2e\//, PATHS, /^\.ci\//],
    why: 'journeys know addresses, and how to start a browser',
  },
]

const root = fileURLToPath(new URL('..', import.meta.url))
const files = ['src', 'e2e', 'bench', 'hosts'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.split(sep).join('/')}`)
    .filter((path) => /\.(ts|tsx|mjs)$/.test(path) && !/\.d\.ts$|\/node_modules\//.test(path)),
)

const IMPORT =
  /^\s*(?:import|export)\b[^'"]*?from\s*'([^']+)'|^\s*import\s*'([^']+)'|\bimport\('([^']+)'\)/gm

/** What a file imports: paths below the project's folder, or a package's name. */
function importsOf(file: string, source: string): { own: string[]; packages: string[] } {
  const names = [...source.matchAll(IMPORT)].map(([, from, bare, lazy]) => (from ?? bare ?? lazy)!)
  const ownPath = (name: string) =>
    name.startsWith('#')
      ? `src/${name === '#paths' ? 'paths.ts' : name.slice(1)}`
      : relative(root, join(root, dirname(file), name))
          .split(sep)
          .join('/')
  const isOwn = (name: string) => name.startsWith('.') || name.startsWith('#')
  return {
    own: names.filter(isOwn).map(ownPath),
    packages: names.filter((name) => !isOwn(name)),
  }
}

/** One line for each import that the table does not allow. */
function trespasses(file: string, source: string): string[] {
  const room = rooms(file).find(({ room }) => room.test(file))
  if (!room) return []
  const { own: ours, packages } = importsOf(file, source)
  const isTest = /\.(test|fixture)\.tsx?$/.test(file)
  return [
    ...ours.filter((path) => !room.may.some((may) => may.test(path))),
    ...packages.filter((name) => !isTest && room.packages && !room.packages.test(name)),
  ].map((name) => `${file} imports ${name}: ${room.why}`)
}

describe('the table of imports', () => {
  test('is kept by every file', () => {
    const found = files.flatMap((file) => trespasses(file, readFileSync(join(root, file), 'utf8')))
    expect(found).toEqual([])
  })

  test.each([
    ['src/model/edtf.ts', "import { x } from '#pipeline/run.ts'"],
    ['src/model/edtf.ts', "import { readFileSync } from 'node:fs'"],
    ['src/pipeline/date/date.ts', "import { x } from '../clean/clean.ts'"],
    ['src/pipeline/date/date.ts', "import { x } from '#pipeline/report/report.ts'"],
    ['src/pipeline/date/date.ts', "import fs from 'node:fs'"],
    ['src/features/filter/panel.tsx', "import { x } from '#features/share/share.tsx'"],
    ['src/publish/pages.ts', "import { x } from '#build/build-site.ts'"],
    ['src/publish/head/head.ts', "import { x } from 'node:crypto'"],
    ['src/prerender/worker.ts', "import { x } from '#build/build-site.ts'"],
    ['src/build/prerender/prerender.ts', "import { x } from '#prerender/draw.tsx'"],
    ['src/ui/seal.tsx', "import type { Seal } from '#model/record.ts'"],
    ['src/routes/today.tsx', "import { x } from '#build/build-site.ts'"],
    ['src/app/main.tsx', "const x = await import('#pipeline/run.ts')"],
    ['e2e/share.spec.ts', "import { x } from '#model/edtf.ts'"],
  ])('refuses in %s: %s', (file, source) => {
    expect(trespasses(file, source)).toHaveLength(1)
  })

  test.each([
    ['src/pipeline/date/date.ts', "import { x } from '#pipeline/text/sentences.ts'"],
    ['src/pipeline/date/wordings/month.ts', "import { x } from '../months.ts'"],
    ['src/features/filter/panel.tsx', "import { x } from '#ui/chip.tsx'"],
    ['src/routes/today.tsx', "import { x } from '#features/board/board.tsx'"],
    ['e2e/share.spec.ts', "import { paths } from '#paths'"],
  ])('allows in %s: %s', (file, source) => {
    expect(trespasses(file, source)).toEqual([])
  })
})

describe('files', () => {
  test('have names in kebab-case', () => {
    const odd = files.filter(
      (file) =>
        !/^[a-z0-9-]+(\.(test|fixture|spec|worker))?\.(ts|tsx|mjs)$/.test(file.split('/').at(-1)!),
    )
    expect(odd).toEqual([])
  })

  test('have at most 300 lines', () => {
    const long = files.filter(
      (file) => readFileSync(join(root, file), 'utf8').split('\n').length > 301,
    )
    expect(long).toEqual([])
  })
})
