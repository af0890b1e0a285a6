import { join, resolve } from 'node:path'
import type { HtmlTagDescriptor, Plugin, ResolvedConfig } from 'vite'
import { type BuiltSite, createSiteBuilder, nameOf } from './build-site.ts'
import { coalesce } from './coalesce.ts'
import { CONTENT_SECURITY_POLICY } from './csp.ts'
import { createLiveSite } from './live-site.ts'
import { rootOf } from './load-content.ts'
import { isFatal, problemList } from './problem-list.ts'
import { readFiles } from './read-files.ts'
import { refuseMissing, serveRecords } from './serve-files.ts'
import { writeFiles } from './write-files.ts'

/** `content`: the editor's folder, from the project's. Problems name its files as it is given here. */
export type DojangOptions = { content: string }

/** How long a burst of saves may take, in milliseconds, to be read as one edit. */
const QUIET = 40

/** Content in, records out: written by a build, kept in memory and made anew with every edit while developing. */
export function dojang(options: DojangOptions): Plugin[] {
  return [buildPlugin(options), servePlugin(options)]
}

function buildPlugin({ content }: DojangOptions): Plugin {
  const root = rootOf(content)
  let config: ResolvedConfig
  let site: BuiltSite
  // All records of a build lie in a folder named by what is in them, so that old and new never mix.
  let folder: string
  return {
    name: 'dojang:build',
    apply: 'build',
    configResolved: (resolved) => void (config = resolved),
    async buildStart() {
      site = createSiteBuilder()(await readFiles(resolve(config.root, content), root), root)
      if (isFatal(site.problems)) this.error(problemList(site.problems))
      if (site.problems.length > 0) this.warn(problemList(site.problems))
      folder = `data/${nameOf(site.files)}/`
    },
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        meta({ 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY }, true),
        meta({ name: 'dojang-data', content: config.base + folder }),
      ],
    },
    writeBundle({ dir }) {
      writeFiles(join(dir ?? config.build.outDir, folder), site.files)
    },
  }
}

function servePlugin({ content }: DojangOptions): Plugin {
  const root = rootOf(content)
  let config: ResolvedConfig
  return {
    name: 'dojang:serve',
    apply: 'serve',
    configResolved: (resolved) => void (config = resolved),
    transformIndexHtml: () => [meta({ name: 'dojang-data', content: `${config.base}data/dev/` })],
    async configureServer(server) {
      const folder = resolve(config.root, content)
      const update = createLiveSite(folder, root)
      let site = await update()
      let told = ''
      const tell = () => {
        const text = isFatal(site.problems) ? problemList(site.problems) : ''
        server.ws.send('dojang:content', { problems: site.problems })
        // Vite's own overlay shows the problems; an update of nothing takes it away.
        if (text) server.ws.send({ type: 'error', err: { message: text, stack: '' } })
        else if (told) server.ws.send({ type: 'update', updates: [] })
        told = text
      }
      const print = () => {
        if (site.problems.length > 0) config.logger.warn(problemList(site.problems))
      }
      const refresh = coalesce(async () => {
        site = await update()
        print()
        tell()
      }, QUIET)
      print()
      server.ws.on('vite:client:connect', tell)
      server.watcher.add(folder).on('all', (_, file) => {
        if (resolve(file).startsWith(folder)) refresh()
      })
      server.middlewares.use(
        serveRecords(`${config.base}data/`, (file) => site.files.get(file.replace(/^dev\//, ''))),
      )
      server.middlewares.use(
        refuseMissing(`${config.base}assets/`, join(config.publicDir, 'assets')),
      )
    },
    configurePreviewServer({ middlewares }) {
      const out = resolve(config.root, config.build.outDir)
      for (const part of ['data', 'assets'])
        middlewares.use(refuseMissing(`${config.base}${part}/`, join(out, part)))
    },
  }
}

function meta(attrs: Record<string, string>, first = false): HtmlTagDescriptor {
  return { tag: 'meta', attrs, injectTo: first ? 'head-prepend' : 'head' }
}
