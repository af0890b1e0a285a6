/**
 * Weighs what the first view of each page loads in `dist`, and fails above the budgets. `npm run budgets`.
 * Sizes are kilobytes (1,000 bytes) after gzip -9, as in the design's figures; those of pages after brotli, made at
 * build (11) or on the way (5).
 */
import { readdirSync, readFileSync } from 'node:fs'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Manifest } from 'vite'

/** Issue 2 sets both: React, router and query alone are 109 kB of the 150. */
const BUDGETS = { js: 150, css: 12 }

/** What a server sends before it waits for the first answer: ten packets. A page that fits is painted in one round. */
const FIRST_PACKETS = 14

const dist = new URL('../dist/', import.meta.url)
const manifest: Manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'))

/** A chunk and all that it needs before it can run. */
function closure(name: string, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen
  seen.add(name)
  for (const next of manifest[name]?.imports ?? []) closure(next, seen)
  return seen
}

const kilobytes = (file: string) =>
  gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length / 1000

const sum = (files: Iterable<string>) =>
  [...files].reduce((total, file) => total + kilobytes(file), 0)

/** The heaviest page of a folder, as it is sent with its styles in it. */
function heaviest(folder: string, quality: number): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality }
  const slugs = readdirSync(new URL(folder, dist), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  )
  return Math.max(
    ...slugs.map(({ name }) => {
      const page = readFileSync(new URL(`${folder}${name}/index.html`, dist))
      return brotliCompressSync(page, { params }).length / 1000
    }),
  )
}

const app = 'src/app/main.tsx'
if (!manifest[app]) throw new Error('dist has no app; run `npm run build` first')
const lazyRoutes = Object.keys(manifest).filter((name) => name.startsWith('src/routes/'))

let over = 0
const line = (label: string, size: number, budget: number) => {
  if (size > budget) over++
  const mark = size > budget ? 'OVER' : 'ok'
  console.log(`${label.padEnd(34)}${size.toFixed(1).padStart(7)} of ${budget} kB  ${mark}`)
}

for (const route of [app, ...lazyRoutes]) {
  const chunks = [...closure(route, closure(app))].map((name) => manifest[name]!)
  const label = route === app ? 'shell' : route.replace('src/', '')
  line(`${label}, script`, sum(new Set(chunks.map(({ file }) => file))), BUDGETS.js)
  line(`${label}, style`, sum(new Set(chunks.flatMap(({ css }) => css ?? []))), BUDGETS.css)
}
for (const [folder, label] of [
  ['articles/', 'heaviest story'],
  ['actors/', 'heaviest actor'],
] as const)
  for (const quality of [5, 11])
    line(`${label}, brotli ${quality}`, heaviest(folder, quality), FIRST_PACKETS)
if (over > 0) {
  console.error(`${over} over budget: load less on the first view, or load it later.`)
  process.exit(1)
}
