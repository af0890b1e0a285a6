/**
 * Builds the site of DOJANG_CONTENT into the folder given, in a process of its own, and prints one JSON line:
 * wall seconds and the process's peak resident memory in megabytes.
 */
import { build } from 'vite'

const outDir = process.argv[2]
if (!outDir) throw new Error('usage: build-once.ts OUT_DIR')

const start = performance.now()
await build({ build: { outDir, emptyOutDir: true }, logLevel: 'error' })
const seconds = (performance.now() - start) / 1000
// maxRSS is in kilobytes (getrusage).
console.log(JSON.stringify({ seconds, peakMB: process.resourceUsage().maxRSS / 1024 }))
