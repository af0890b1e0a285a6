import { join, resolve } from 'node:path'
import type { HtmlTagDescriptor, Plugin, ResolvedConfig } from 'vite'
import { ICONS } from '#publish/web-manifest.ts'
import { type BuiltSite, createSiteBuilder } from './build-site.ts'
import { rootOf } from './load-content.ts'
import type { LiveSite } from './live-site.ts'
import { createMachineFiles } from './machine-files.ts'
import { drawIcons } from './offline/icons.ts'
import { endServiceWorker, writeServiceWorker } from './offline/service-worker.ts'
import { prerender } from './prerender/prerender.ts'
import { isFatal, problemList } from './problem-list.ts'
import { progressOn } from './progress.ts'
import { readFiles } from './read-files.ts'
import { keptReadings } from './reading/kept.ts'
import { refuseMissing } from './serve-files.ts'
import { serveBuilt } from './serve-built.ts'
import { serveSite } from './serve-site.ts'
import { basePath, siteAddress, withAddress } from './site-address.ts'
import { keptBeside, wholeBuild } from './whole-build.ts'
import { type WrittenRecords, writeRecords } from './write-records.ts'

/**
 * `content`: the editor's folder, from the project's. Problems name its files as it is given here.
 * `address`: where the site will stand, in place of what site.yaml says.
 * `cards`: draws pictures for shared links.
 * `offline`: the site works without a network; else it takes away what made it so before.
 * `app`: the app's first module, from the project's folder: it runs in the page, and a build draws the pages with it.
 * Without it, there is one index.html with what it brings itself.
 */
export type DojangOptions = {
  content: string
  address?: string | undefined
  cards?: boolean
  offline?: boolean
  app?: string
}

/** Content in, records out: written by a build, kept in memory and made anew with every edit while developing. */
export function dojang(options: DojangOptions): Plugin[] {
  return [basePlugin(options), buildPlugin(options), wholeBuild(), servePlugin(options)]
}

/** Puts a built site below the path of its address. While developing it stands at the top. */
function basePlugin({ content, address }: DojangOptions): Plugin {
  return {
    name: 'dojang:base',
    apply: (_, { command, isPreview }) => command === 'build' || isPreview === true,
    config: async ({ root = '.' }) => ({
      base: basePath(await siteAddress(resolve(root, content), rootOf(content), address)),
    }),
  }
}

function buildPlugin({
  content,
  address,
  cards = false,
  offline = true,
  app,
}: DojangOptions): Plugin {
  const root = rootOf(content)
  let config: ResolvedConfig
  let site: BuiltSite
  const machines = createMachineFiles({ cards })
  let written: WrittenRecords
  return {
    name: 'dojang:build',
    apply: 'build',
    // The manifest tells which files each page needs of the app.
    config: () =>
      app === undefined
        ? {}
        : { build: { manifest: true, rolldownOptions: { input: ['index.html', app] } } },
    configResolved: (resolved) => void (config = resolved),
    async buildStart() {
      const from = resolve(config.root, content)
      const progress = progressOn(process.stderr)
      const builder = createSiteBuilder({
        onRead: (done, total) => progress.count('reading articles', done, total),
        kept: keptReadings(keptBeside(config.build.outDir)),
      })
      const built = await builder(await readFiles(from, root), root)
      progress.end()
      site = withAddress(built, root, await siteAddress(from, root, address))
      if (isFatal(site.problems)) this.error(problemList(site.problems))
      if (site.problems.length > 0) this.warn(problemList(site.problems))
    },
    /** Vite has emptied the folder by now. */
    renderStart: ({ dir = config.build.outDir }) =>
      void (written = writeRecords(dir, site.records, machines.add)),
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        meta({ name: 'dojang-data', content: config.base + written.folder }),
        link({ rel: 'manifest', href: `${config.base}manifest.webmanifest` }),
        link({ rel: 'apple-touch-icon', href: config.base + ICONS.apple.file }),
        ...nameTags(site),
      ],
    },
    async writeBundle({ dir }) {
      const out = dir ?? config.build.outDir
      const { site: named } = site
      if (!named) return
      const meanwhile = () => machines.write(out, named)
      if (app === undefined) return meanwhile()
      const { base } = config
      const { folder, files: records } = written
      const pages = {
        site: { ...named, cards },
        root: config.root,
        app,
        base,
        out,
        data: join(out, folder),
      }
      await prerender({ ...pages, records, meanwhile })
      drawIcons(out)
      if (offline) await writeServiceWorker(out, base, folder)
      else await endServiceWorker(out)
    },
  }
}

function servePlugin({ content, app }: DojangOptions): Plugin {
  let config: ResolvedConfig
  let site: () => LiveSite
  const records = () => `${config.base}data/dev/`
  return {
    name: 'dojang:serve',
    apply: 'serve',
    configResolved: (resolved) => void (config = resolved),
    transformIndexHtml: () => [
      meta({ name: 'dojang-data', content: records() }),
      ...nameTags(site()),
      ...(app === undefined ? [] : [script(config.base + app)]),
    ],
    async configureServer(server) {
      site = await serveSite(server, resolve(config.root, content), rootOf(content), records())
      const assets = join(config.publicDir, 'assets')
      server.middlewares.use(refuseMissing(`${config.base}assets/`, assets))
    },
    configurePreviewServer({ middlewares }) {
      middlewares.use(config.base, serveBuilt(resolve(config.root, config.build.outDir)))
    },
  }
}

/** What the page says of itself before any script runs. */
function nameTags({ site }: Pick<BuiltSite, 'site'>): HtmlTagDescriptor[] {
  return site ? [meta({ name: 'application-name', content: site.name })] : []
}

function meta(attrs: Record<string, string>): HtmlTagDescriptor {
  return { tag: 'meta', attrs, injectTo: 'head' }
}

function link(attrs: Record<string, string>): HtmlTagDescriptor {
  return { tag: 'link', attrs, injectTo: 'head' }
}

function script(src: string): HtmlTagDescriptor {
  return { tag: 'script', attrs: { type: 'module', src }, injectTo: 'head' }
}
