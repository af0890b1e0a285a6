import './theme.css'
import { onlineManager } from '@tanstack/react-query'
import { startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router-dom'
import { dataAddress } from '#data/load.ts'
import { isReplaced } from '#data/load-error.ts'
import type { PageParts } from '#model/offline.ts'
import { App } from './app.tsx'
import { followLinks } from './follow-links.ts'
import { loadDrawn } from './load-drawn.ts'
import { nextTask } from './next-task.ts'
import { plainAddress } from './plain-address.ts'
import { createQueryClient } from './query-client.ts'
import { reloadAfter, reloadOnLostPart, reloadOnce } from './reload-once.ts'
import { createRouter, whenIdle } from './router.ts'
import type { Drawn } from './routes.ts'

const client = createQueryClient((error) => {
  if (isReplaced(error)) reloadOnce()
})
const container = document.getElementById('app')!

// Query takes a page to be online until it hears otherwise; this one may come from the device.
onlineManager.setOnline(navigator.onLine)

// The Vite plugin says so when a file of content/ was edited.
import.meta.hot?.on('dojang:content', () => void client.invalidateQueries())

/** Draws the page; what was drawn at build is taken over. */
async function start(drawn: Drawn | null): Promise<void> {
  const router = createRouter(client, drawn)
  reloadAfter(async () => whenIdle(router))
  followLinks(router)
  await nextTask()
  const app = (
    <App siteName={siteName()} client={client} wasDrawn={drawn !== null}>
      <RouterProvider router={router} />
    </App>
  )
  // In slices: all at once, a page of many names would not answer a finger for a tenth of a second.
  if (drawn) startTransition(() => void hydrateRoot(container, app))
  else {
    // Each page brings its own title, and of two the first would stay in the window's tab.
    document.querySelector('head > title')?.remove()
    createRoot(container).render(app)
  }
  if (import.meta.env.PROD) void keepOnDevice()
}

/** What saves the site on the device is loaded behind all that the page shows; without it, the page goes on. */
async function keepOnDevice(): Promise<void> {
  const offline = await import('#offline/start.ts').catch(() => null)
  await offline?.startOffline(import.meta.env.BASE_URL, parts())
}

/** What this page is made of: by their names the service worker knows whether a newer build is there. */
function parts(): PageParts {
  return { data: new URL(dataAddress()).pathname, app: new URL(import.meta.url).pathname }
}

function siteName(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="application-name"]')?.content ?? ''
}

/** Takes over the page that was drawn at build; where there is none, or another one, draws the page anew. */
async function takeOver(): Promise<void> {
  await nextTask()
  const drawn = await loadDrawn(client, container.dataset['drawn']).catch(() => 'lost' as const)
  if (drawn !== 'lost' || asksForMore()) return start(drawn === 'lost' ? null : drawn)
  // A page that shows what its address asks for is better left as it was drawn than replaced by a message.
  window.addEventListener('online', () => void takeOver(), { once: true })
}

function asksForMore(): boolean {
  const asksForADay = new URLSearchParams(window.location.search).has('asof')
  return 'asked' in document.documentElement.dataset || asksForADay
}

reloadOnLostPart()
plainAddress(container.dataset['movedTo'])
// Only a page that filters is drawn anew for what its address asks for: no other is waited for.
if (!container.querySelector('[data-answer]')) delete document.documentElement.dataset['asked']
void takeOver()
