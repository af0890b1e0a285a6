import { execFileSync } from 'node:child_process'
import { findBrowser, launchOptions } from '../.ci/find-browser.mjs'
import { peerCommand } from './peers.ts'

/** What Lighthouse's mobile preset measures of a page: categories of 100, milliseconds on its simulated line, and so on. */
export const MEASURES = [
  'performance',
  'accessibility',
  'best-practices',
  'seo',
  'largest-contentful-paint',
  'cumulative-layout-shift',
  'total-blocking-time',
] as const

/**
 * One visit. `wanting`: the titles of audits that count and are not passed. `speed`: Lighthouse's own index of how fast
 * the machine is at the moment; some 3,000 where it has little else to do.
 */
export type Visit = {
  measured: Record<(typeof MEASURES)[number], number>
  wanting: string[]
  speed: number
}

type Report = {
  environment: { benchmarkIndex: number }
  categories: Record<string, { score: number; auditRefs: { id: string; weight: number }[] }>
  audits: Record<string, { score: number | null; title: string; numericValue?: number }>
}

/** Below this an audit is shown as not passed. */
const PASSED = 0.9

/** Has Lighthouse visit a page, in a browser of its own. */
export async function lighthouse(address: string): Promise<Visit> {
  const { args } = await launchOptions()
  const flags = ['--headless=new', ...args].join(' ')
  const printed = execFileSync(
    peerCommand('lighthouse'),
    [address, '--output=json', '--quiet', `--chrome-flags=${flags}`],
    { env: { ...process.env, CHROME_PATH: (await findBrowser())! }, maxBuffer: 100_000_000 },
  )
  const { environment, categories, audits }: Report = JSON.parse(printed.toString())
  const counted = Object.values(categories)
    .flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0))
    .map(({ id }) => audits[id]!)
  const measure = (name: string) => {
    const category = categories[name]
    return category ? Math.round(category.score * 100) : audits[name]!.numericValue!
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const measured = Object.fromEntries(
    MEASURES.map((name) => [name, measure(name)]),
  ) as Visit['measured']
  return {
    measured,
    wanting: counted.flatMap(({ score, title }) => ((score ?? 1) < PASSED ? [title] : [])),
    speed: environment.benchmarkIndex,
  }
}
