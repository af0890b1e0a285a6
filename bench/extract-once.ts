/**
 * Extracts NDJSON from standard input to standard output in a process of its own, with an empty catalogue, and prints
 * one JSON line on standard error: wall seconds and the process's peak resident memory in megabytes.
 */
import { extract } from '#build/extract/extract.ts'

const start = performance.now()
const code = await extract(['--no-catalogue'], process, 'no-content')
const seconds = (performance.now() - start) / 1000
// maxRSS is in kilobytes (getrusage), and counts all threads.
const peakMB = process.resourceUsage().maxRSS / 1024
process.stderr.write(`\n${JSON.stringify({ seconds, peakMB })}\n`)
process.exitCode = code
