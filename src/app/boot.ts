import { nextTask } from './next-task.ts'
import { reloadOnce } from './reload-once.ts'

/**
 * The page's only script at first, a few lines in a file of its own: it fetches the app once everything that was drawn
 * at build is on the screen, so that nothing takes the network from it. Until then, and without it, links are plain links.
 */
async function fetchApp(): Promise<void> {
  const parts = [...named('dojang-app'), ...named('dojang-page')]
  await Promise.all(parts.map(fetchPart))
  await run(parts.filter((part) => !isSheet(part)))
}

/** The parts that a meta tag names. */
function named(name: string): string[] {
  const meta = document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)
  return meta?.content.split(' ') ?? []
}

/** Resolves when a part is there; for a script at once where the browser cannot fetch one without running it. */
async function fetchPart(href: string): Promise<void> {
  const link = document.createElement('link')
  const rel = isSheet(href) ? 'stylesheet' : 'modulepreload'
  if (!link.relList.supports(rel)) return
  await new Promise((resolve, reject) => {
    link.addEventListener('load', resolve)
    link.addEventListener('error', reject)
    document.head.append(Object.assign(link, { rel, href }))
  })
}

const isSheet = (part: string) => part.endsWith('.css')

/** Runs scripts one at a time: all at once, they would take a phone a fifth of a second in which it answers nobody. */
async function run([script, ...others]: readonly string[]): Promise<void> {
  if (script === undefined) return
  await import(/* @vite-ignore */ script)
  await nextTask()
  await run(others)
}

const page = document.documentElement.dataset

/** Without the app, a page that shows what its address asks for stays as it was drawn. */
function tellLost(): void {
  reloadOnce()
  if ('asked' in page) page['asked'] = 'lost'
}

function start(): void {
  fetchApp().catch(tellLost)
}

// What was drawn is not yet what an address asks for that says more than the day of a shared link; the theme says so.
if (!/^(?:\?seen=[\d-]*)?$/.test(window.location.search)) page['asked'] = ''

if (document.readyState === 'complete') start()
else window.addEventListener('load', start, { once: true })
