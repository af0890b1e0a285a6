import { renderToString } from 'react-dom/server'
import { beforeEach, expect, test, vi } from 'vitest'
import { files } from '#model/files.ts'
import { paths } from '#paths'
import type { Kind } from '#app/pages.ts'
import type { ToDraw } from './draw.tsx'
import { article, person, today } from './sample-records.fixture.ts'

/** Draws a page with the router itself. */
async function byRouter({ kind, path, records }: ToDraw): Promise<string> {
  vi.doUnmock('react-router-dom')
  vi.resetModules()
  const { createStaticHandler, createStaticRouter, StaticRouterProvider } =
    await import('react-router-dom')
  const { App } = await import('#app/app.tsx')
  const { PAGES } = await import('#app/pages.ts')
  const { createQueryClient } = await import('#app/query-client.ts')
  const { routes } = await import('#app/routes.ts')
  const client = createQueryClient()
  for (const [file, record] of records) client.setQueryData(['record', file], record)
  const drawn = { kind, module: await PAGES[kind].code() }
  const handler = createStaticHandler(routes(client, drawn), { basename: '/fans/' })
  const context = await handler.query(new Request(`http://dojang.example/fans${path}`))
  if (context instanceof Response) throw new Error('the router answered by itself')
  return renderToString(
    <App siteName="Dojang" client={client} wasDrawn>
      <StaticRouterProvider
        router={createStaticRouter(handler.dataRoutes, context)}
        context={context}
        hydrate={false}
      />
    </App>,
  )
}

/** Draws a page as the build does. */
async function byStandIn(page: ToDraw): Promise<string> {
  vi.doMock('react-router-dom', async () => import('./static-router.tsx'))
  vi.resetModules()
  const { createDrawer } = await import('./draw.tsx')
  const draw = await createDrawer('Dojang')
  const { title, html } = draw(page)
  return `<title>${title}</title>${html}`
}

const PAGES: [Kind, string, string, unknown][] = [
  ['today', paths.today(), files.today(), today],
  ['article', paths.article('a-story'), files.article('a-story'), article],
  ['actor', paths.actor('han-so-hee'), files.actor('han-so-hee'), person],
  ['following', paths.following(), '', null],
  ['about', paths.about(), '', null],
]

beforeEach(() => void vi.stubEnv('BASE_URL', '/fans/'))

test.each(PAGES)('%s is drawn as the router draws it', async (kind, path, file, record) => {
  const page = { kind, path, records: [[file, record] as const] }
  expect(await byStandIn(page)).toBe(await byRouter(page))
})
