import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Connect } from 'vite'

/** Answers addresses below `prefix` with JSON from memory, and with 404 where there is none. */
export function serveRecords(
  prefix: string,
  record: (file: string) => string | undefined,
): Connect.NextHandleFunction {
  return (request, response, next) => {
    const file = fileBelow(prefix, request.url)
    if (file === null) return next()
    const json = record(file)
    response.statusCode = json === undefined ? 404 : 200
    response.setHeader('Content-Type', json === undefined ? 'text/plain' : 'application/json')
    response.setHeader('Cache-Control', 'no-store')
    response.end(json ?? 'Not found')
  }
}

/**
 * Answers 404 for addresses below `prefix` that `folder` has no file for. Vite would answer them with the app's
 * page, as it does any address, and a browser that waits for a script or a record could not tell what is wrong.
 */
export function refuseMissing(prefix: string, folder: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const file = fileBelow(prefix, request.url)
    if (file === null || existsSync(join(folder, file))) return next()
    response.statusCode = 404
    response.setHeader('Content-Type', 'text/plain')
    response.end('Not found')
  }
}

/** The part of an address after the prefix, decoded; null where it has another beginning or cannot be decoded. */
function fileBelow(prefix: string, url = ''): string | null {
  const [path = ''] = url.split(/[?#]/)
  if (!path.startsWith(prefix)) return null
  try {
    return decodeURIComponent(path.slice(prefix.length))
  } catch {
    return ''
  }
}
