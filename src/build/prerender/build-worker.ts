import { join } from 'node:path'
import { build, type Plugin } from 'vite'

/** The worker that draws pages, as built: its file, and the code that each kind of page is drawn by. */
export type BuiltWorker = { file: string; sourceOf: (kind: string) => string }

const WORKER = 'src/prerender/worker.ts'

/**
 * Builds the worker that draws pages, the app in it, into a folder of its own: Node runs no TypeScript, and React
 * is fastest as it is for production.
 *
 * @param root the project's folder.
 * @param base the path that the site is served from, with a slash at both ends.
 */
export async function buildWorker(
  root: string,
  base: string,
  folder: string,
): Promise<BuiltWorker> {
  const sources = new Map<string, string>()
  await build({
    root,
    base,
    configFile: false,
    publicDir: false,
    // Packages say "use client" to bundlers that know servers; others warn of it.
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { alias: { 'react-router-dom': join(root, 'src/prerender/static-router.tsx') } },
    ssr: { noExternal: true },
    build: {
      ssr: WORKER,
      outDir: folder,
      rolldownOptions: { output: { entryFileNames: 'worker.mjs', codeSplitting: false } },
    },
    plugins: [collectSources(sources)],
  })
  const codeOf = (name: string) => {
    const code = sources.get(name)
    if (code === undefined) throw new Error(`The worker holds no ${name}.`)
    return code
  }
  return {
    file: join(folder, 'worker.mjs'),
    sourceOf: (kind) => codeOf(WORKER) + codeOf(`src/routes/${kind}.tsx`),
  }
}

/**
 * Notes, of the worker and of each page, its code and all that it imports and so always loads with it, by its name in
 * the project: Vite names files by their real paths, with slashes, and the project's folder may be told in another way.
 */
function collectSources(sources: Map<string, string>): Plugin {
  return {
    name: 'dojang:sources',
    buildEnd() {
      const closure = (id: string, seen: Set<string>): Set<string> => {
        if (seen.has(id) || id.includes('/node_modules/')) return seen
        seen.add(id)
        for (const next of this.getModuleInfo(id)?.importedIds ?? []) closure(next, seen)
        return seen
      }
      for (const id of this.getModuleIds()) {
        const [, name] = /\/(src\/(?:prerender\/worker|routes\/[\w-]+)\.tsx?)$/.exec(id) ?? []
        if (name === undefined) continue
        const modules = [...closure(id, new Set())]
        sources.set(name, modules.map((one) => this.getModuleInfo(one)?.code ?? '').join('\n'))
      }
    },
  }
}
