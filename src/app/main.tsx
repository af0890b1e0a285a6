import './theme.css'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router-dom'
import { App } from './app.tsx'
import { loadDrawn } from './load-drawn.ts'
import { plainAddress } from './plain-address.ts'
import { createQueryClient } from './query-client.ts'
import { reloadOnLostChunk } from './reload-on-lost-chunk.ts'
import { createRouter } from './router.ts'
import type { Drawn } from './routes.ts'

const client = createQueryClient()
const container = document.getElementById('app')!

// The Vite plugin says so when a file of content/ was edited.
import.meta.hot?.on('dojang:content', () => void client.invalidateQueries())

/** Takes over the page that was drawn at build; where there is none, or another one, draws the page anew. */
function start(drawn: Drawn | null): void {
  const router = createRouter(client, drawn)
  // The entry's own hashed address changes with every build.
  reloadOnLostChunk(import.meta.url, () => {
    const { location } = router.state.navigation
    return location ? router.createHref(location) : null
  })
  const app = (
    <App siteName={siteName()} client={client}>
      <RouterProvider router={router} />
    </App>
  )
  if (drawn) hydrateRoot(container, app)
  else {
    // Each page brings its own title, and of two the first would stay in the window's tab.
    document.querySelector('head > title')?.remove()
    createRoot(container).render(app)
  }
}

function siteName(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="application-name"]')?.content ?? ''
}

/** A page that shows what its address asks for is better left as it was drawn than replaced by a message. */
function stayOrTell(): void {
  const asksForMore = window.location.search !== '' && container.querySelector('[data-answer]')
  if (asksForMore) start(null)
  else window.addEventListener('online', open, { once: true })
}

function open(): void {
  loadDrawn(client, container.dataset['drawn']).then(start, stayOrTell)
}

plainAddress()
open()
