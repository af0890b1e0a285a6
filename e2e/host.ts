import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { extname, join } from 'node:path'

/** How a host answers for what it does not have: with 404.html and its status, or with index.html and status 200. */
export type Missing = '404' | 'page'

/** A host of the reader's site, whose files the test may change, and whose network it may cut. */
export type Host = {
  address: string
  /** From now on, the site of this folder is served. */
  deploy: (folder: string) => void
  /** From now on whoever asks is kept waiting. */
  fallSilent: () => void
  /** Nobody is answered any more, or again. */
  cut: () => Promise<void>
  mend: () => Promise<void>
  close: () => Promise<void>
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'text/xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
}

/** Serves the site of a folder, by the cache rules of `docs/publish.md`. */
export async function openHost(folder: string, missing: Missing): Promise<Host> {
  let site = folder
  let server: Server
  let port = 0
  let isSilent = false
  const listen = async () => {
    server = createServer((request, response) => {
      if (isSilent) return
      const { pathname } = new URL(request.url ?? '/', 'http://localhost')
      const found = fileOf(site, pathname)
      const file = found ?? join(site, missing === '404' ? '404.html' : 'index.html')
      const isForEver = found !== null && /^\/(?:assets|data)\//.test(pathname)
      response.writeHead(found !== null || missing === 'page' ? 200 : 404, {
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
        'cache-control': isForEver ? 'max-age=31536000, immutable' : 'no-cache',
      })
      if (request.method === 'HEAD') response.end()
      else createReadStream(file).pipe(response)
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
    deploy: (next) => void (site = next),
    fallSilent: () => void (isSilent = true),
    cut,
    mend: listen,
    close: cut,
  }
}

function fileOf(site: string, pathname: string): string | null {
  const path = join(site, decodeURIComponent(pathname))
  const candidates = [path, join(path, 'index.html')]
  return candidates.find((file) => existsSync(file) && statSync(file).isFile()) ?? null
}
