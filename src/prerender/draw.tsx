import { renderToString } from 'react-dom/server'
import { App } from '#app/app.tsx'
import { Layout } from '#app/layout.tsx'
import { type Kind, type PageModule, PAGES } from '#app/pages.ts'
import { createQueryClient } from '#app/query-client.ts'
import { StaticRouter } from './static-router.tsx'

/** A page as it is drawn: its title, and what stands in its body. */
export type Drawing = { title: string; html: string }

/**
 * A page to draw. `records`: what it is drawn from, with the names of their files. `movedFrom`: its old slug, where it
 * stands at an old address.
 */
export type ToDraw = {
  kind: Kind
  path: string
  records: readonly (readonly [file: string, record: unknown])[]
  movedFrom?: string
}

/**
 * Makes what draws the pages of a site with the app's own components, as the browser will when it takes them over.
 *
 * @param siteName as site.yaml gives it.
 */
export async function createDrawer(siteName: string): Promise<(page: ToDraw) => Drawing> {
  const modules = new Map(
    await Promise.all(
      entries(PAGES).map(async ([kind, { code }]): Promise<[Kind, PageModule]> => [
        kind,
        await code(),
      ]),
    ),
  )
  const client = createQueryClient()

  return ({ kind, path, records, movedFrom }) => {
    client.clear()
    for (const [file, record] of records) client.setQueryData(['record', file], record)
    // Only the pages of one thing have a slug: the last part of their address.
    const slug = path.slice(path.lastIndexOf('/') + 1)
    const state = movedFrom === undefined ? null : { movedFrom }
    const place = { path, params: { slug }, state, Page: modules.get(kind)!.Component }
    return withTitle(
      renderToString(
        <App siteName={siteName} client={client} wasDrawn>
          <StaticRouter place={place} Layout={Layout} />
        </App>,
      ),
    )
  }
}

/** React writes the title that it would put into a head before all else. */
function withTitle(drawn: string): Drawing {
  const [whole, title] = /^<title>([^<]*)<\/title>/.exec(drawn) ?? ['', '']
  return { title, html: drawn.slice(whole.length) }
}

function entries<K extends string, V>(record: Record<K, V>): [K, V][] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return Object.entries(record) as [K, V][]
}
