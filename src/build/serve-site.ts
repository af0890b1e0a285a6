import { sep } from 'node:path'
import type { ViteDevServer } from 'vite'
import { coalesce } from './coalesce.ts'
import { createLiveSite, type LiveSite } from './live-site.ts'
import { isFatal, problemList } from './problem-list.ts'
import { serveRecords } from './serve-files.ts'

/** How long a burst of saves may take, in milliseconds, to be read as one edit. */
const QUIET = 40

/**
 * Serves the records of a content folder (an absolute path) below `address`, and makes them anew when anything in it
 * is edited, added or deleted. The page is told by the event `dojang:content`, and shows fatal problems in Vite's
 * own overlay until they are mended. What site.yaml says stands in the page itself, which then loads again.
 * `root` begins the names of files in problems. Resolves to what gives the site as it is now.
 */
export async function serveSite(
  server: ViteDevServer,
  folder: string,
  root: string,
  address: string,
): Promise<() => LiveSite> {
  const update = createLiveSite(folder, root)
  const { logger } = server.config
  let site = await update()
  let broken = isFatal(site.problems)

  const print = () => {
    if (site.problems.length > 0) logger.warn(problemList(site.problems))
  }
  const showProblems = () => {
    if (broken)
      server.ws.send({ type: 'error', err: { message: problemList(site.problems), stack: '' } })
  }
  const refresh = coalesce(async () => {
    const before = JSON.stringify(site.site)
    try {
      site = await update()
    } catch (error) {
      logger.error(`The edit could not be shown. ${String(error)}`)
      return
    }
    print()
    server.ws.send('dojang:content', { problems: site.problems })
    if (JSON.stringify(site.site) !== before) server.ws.send({ type: 'full-reload' })
    const wasBroken = broken
    broken = isFatal(site.problems)
    showProblems()
    // An update of nothing takes the overlay away.
    if (wasBroken && !broken) server.ws.send({ type: 'update', updates: [] })
  }, QUIET)

  print()
  server.ws.on('vite:client:connect', showProblems)
  server.watcher.add(folder).on('all', (_, file) => {
    if (file.startsWith(folder + sep)) refresh()
  })
  server.middlewares.use(serveRecords(address, (file) => site.files.get(file)))
  return () => site
}
