import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import { listen } from '#build/listen.ts'

const compress = promisify(brotliCompress)

/** What CDNs use for files that they compress on the way. */
const QUALITY = 5

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** Already compressed, so sent as they are. */
const AS_IS = new Set(['.woff2', '.png'])

/**
 * Serves a built site as a good host does: brotli, 404 for a missing file, a page for its folder.
 * Returns the server and its address.
 */
export async function serve(folder: string): Promise<{ server: Server; address: string }> {
  const server = createServer((request, response) => {
    void (async () => {
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
      const isFile = extname(path) !== ''
      const file = join(folder, isFile ? path : `${path}/index.html`)
      const body = await readFile(file).catch(() => null)
      if (!body) return response.writeHead(404).end()
      const type = extname(file)
      response.setHeader('content-type', TYPES[type] ?? 'application/octet-stream')
      if (AS_IS.has(type)) return response.end(body)
      response.setHeader('content-encoding', 'br')
      const params = { [constants.BROTLI_PARAM_QUALITY]: QUALITY }
      response.end(await compress(body, { params }))
    })()
  })
  return { server, address: `http://127.0.0.1:${await listen(server)}` }
}
