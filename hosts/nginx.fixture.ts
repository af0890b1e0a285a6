import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { listen } from '#build/listen.ts'
import { findNginx } from '../.ci/find-nginx.mjs'

/** Debian's module for compressed copies by brotli; its own file loads it on a server. */
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'

/** What there is to try the configuration with. */
export const nginx = findNginx()
export const hasBrotli = existsSync(BROTLI)

/** What nginx is told besides the shipped file, to run as anybody, in a folder of its own, until it is ended. */
const around = (site: string, folder: string) => `
daemon off; master_process off; pid ${folder}/pid; error_log stderr;
${hasBrotli ? `load_module ${BROTLI};` : ''}
events {}
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((one) => `${one}_temp_path ${folder};`).join('\n')}
  include ${site};
}`

/**
 * Starts nginx with the shipped configuration on a free port.
 *
 * @param root the folder that holds the site, or the folder it is served from.
 * @param base that folder as an address, without a slash at its end.
 */
export async function startNginx(
  root: string,
  base: string,
): Promise<{ address: string; stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'))
  const port = await freePort()
  const shipped = readFileSync(fileURLToPath(new URL('nginx.conf', import.meta.url)), 'utf8')
  const set = shipped
    .replace(/listen 80;.*/, `listen 127.0.0.1:${port};`)
    .replace('root /srv/www;', `root ${root};`)
    .replace('error_page 404 /404.html;', `error_page 404 ${base}/404.html;`)
    .replace(hasBrotli ? '' : 'brotli_static on;', '')
  writeFileSync(join(folder, 'site.conf'), set)
  writeFileSync(join(folder, 'nginx.conf'), around(join(folder, 'site.conf'), folder))
  const args = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr']
  const server = spawn(nginx!, args, { stdio: 'inherit' })
  const ended = new Promise((resolve) => server.once('exit', resolve))
  const address = `http://127.0.0.1:${port}${base}`
  await answers(address, ended)
  return {
    address,
    stop: async () => {
      server.kill()
      await ended
      rmSync(folder, { recursive: true })
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  const port = await listen(server)
  await new Promise((closed) => server.close(closed))
  return port
}

/** Waits until a server answers; fails where its process ends instead. */
async function answers(address: string, ended: Promise<unknown>): Promise<void> {
  let isOver = false
  void ended.then(() => (isOver = true))
  for (;;) {
    if (isOver) throw new Error('nginx ended; what it says stands above')
    const isThere = await fetch(address).then(
      () => true,
      () => false,
    )
    if (isThere) return
    await new Promise((soon) => setTimeout(soon, 20))
  }
}
