import { createReadStream } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { BUILD_A } from './deployment.ts'
import { test as base } from './test.ts'

/** How a host answers for what it does not have: with 404.html and its status, or with index.html and status 200. */
type Missing = '404' | 'page'

/** A host of the reader's site, whose files the test may change, and whose network it may cut. */
type Host = {
  address: string
  /** From now on, the site of this folder is served. */
  deploy: (folder: string) => void
  /** From now on whoever asks is kept waiting. */
  fallSilent: () => void
  /** The paths that were asked for so far. */
  asked: string[]
  /** Nobody is answered any more, or again. */
  cut: () => Promise<void>
  mend: () => Promise<void>
  close: () => Promise<void>
}

/** For journeys on a host of their own, at whose address they are: it has the site of a folder, and for what is `missing` an answer. */
export const test = base.extend<{ site: string; missing: Missing; host: Host }>({
  site: [BUILD_A, { option: true }],
  missing: ['404', { option: true }],
  host: async ({ site, missing }, use) => {
    const host = await openHost(site, missing)
    await use(host)
    await host.close()
  },
  baseURL: async ({ host }, use) => use(host.address),
})

/** Serves the site of a folder, by the cache rules of `docs/publish.md`. */
async function openHost(folder: string, missing: Missing): Promise<Host> {
  let site = siteOf(folder, missing)
  let server: Server
  let port = 0
  let isSilent = false
  const asked: string[] = []
  const listen = async () => {
    server = createServer((request, response) => {
      if (isSilent) return
      asked.push(request.url ?? '')
      // Browsers ask for it, sooner or later, where what is opened names no icon, as a feed.
      if (request.url === '/favicon.ico') response.writeHead(204).end()
      else site(request, response)
    })
    await new Promise<void>((ready) => server.listen(port, 'localhost', ready))
    const address = server.address()
    if (address && typeof address !== 'string') port = address.port
  }
  const cut = async () => {
    const closed = new Promise((resolve) => server.close(resolve))
    server.closeAllConnections()
    await closed
  }
  await listen()
  return {
    address: `http://localhost:${port}`,
    deploy: (next) => void (site = siteOf(next, missing)),
    fallSilent: () => void (isSilent = true),
    asked,
    cut,
    mend: listen,
    close: cut,
  }
}

function siteOf(folder: string, missing: Missing): RequestListener {
  const serve = sirv(folder, {
    dev: true,
    setHeaders: (response, path) => {
      const isForEver = /^\/(?:assets|data)\//.test(path)
      response.setHeader('Cache-Control', isForEver ? 'max-age=31536000, immutable' : 'no-cache')
    },
    onNoMatch: (_, response) => {
      response.writeHead(missing === '404' ? 404 : 200, {
        'Content-Type': 'text/html;charset=utf-8',
        'Cache-Control': 'no-cache',
      })
      createReadStream(join(folder, missing === '404' ? '404.html' : 'index.html')).pipe(response)
    },
  })
  // Without a "next", it answers everything itself.
  return (request, response) => serve(request, response)
}
