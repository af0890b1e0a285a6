import { readFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import type { Connect } from 'vite'
import { lastingName } from './publish/published-names.ts'

/**
 * Serves a built site as a good host does: a page for its folder, compressed files where there are any, names with a
 * hash for ever and all else anew, and 404.html with its status for what is not there. Reads the disk anew each time.
 */
export function serveBuilt(folder: string): Connect.SimpleHandleFunction {
  const serve = sirv(folder, {
    dev: true,
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (response, path) => {
      const lasts = lastingName(path.slice(1)) !== null
      response.setHeader('Cache-Control', lasts ? FOREVER : 'no-cache')
    },
    onNoMatch: (_, response) => answerMissing(response, join(folder, '404.html')),
  })
  // Without a "next", it answers everything itself.
  return (request, response) => serve(request, response)
}

const FOREVER = 'public, max-age=31536000, immutable'

function answerMissing(response: ServerResponse, page: string): void {
  response.statusCode = 404
  response.setHeader('Content-Type', 'text/html;charset=utf-8')
  response.end(readFileSync(page))
}
