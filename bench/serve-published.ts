import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { publish } from '#build/publish/publish.ts'
import { hasBrotli, nginx, startNginx } from '../hosts/nginx.fixture.ts'

/**
 * Publishes a built site and serves it as docs/publish.md says: by nginx with `hosts/nginx.conf`, compressed by brotli.
 *
 * @param site the folder of the built site.
 * @param folder an empty one, to publish into.
 */
export async function servePublished(
  site: string,
  folder: string,
): Promise<{ address: string; stop: () => Promise<void> }> {
  if (!nginx || !hasBrotli)
    throw new Error('needs nginx: apt install nginx libnginx-mod-http-brotli-static')
  const to = join(folder, 'www')
  mkdirSync(to, { recursive: true })
  const silent = { write: () => {} }
  const code = await publish(['--from', site, to], { stdout: silent, stderr: process.stderr })
  if (code !== 0) throw new Error(`${site} could not be published`)
  return startNginx(to, '')
}
