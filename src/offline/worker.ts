import type { OfflineBuild } from '#model/offline.ts'
import { kindOf, leftToHost } from './kind-of.ts'
import { createSaved } from './saved.ts'
import { worker } from './worker-scope.ts'

/** The build writes it in front of this code. */
declare const DOJANG_BUILD: OfflineBuild

const saved = createSaved(DOJANG_BUILD)

worker.addEventListener('install', (event) => {
  // There is no reason to wait: what an older page asks for is found by its name, here or at the host.
  event.waitUntil(saved.take().then(async () => worker.skipWaiting()))
  // Else the browser asks the host for it while this worker starts, and once more when the worker leaves it alone. To answer
  // with the first would hide from readers why none came.
  void event
    .addRoutes?.(
      leftToHost(DOJANG_BUILD.base).map((pathname) => ({
        condition: { requestMode: 'navigate', urlPattern: { pathname } },
        source: 'network',
      })),
    )
    .catch(() => {})
})

worker.addEventListener('activate', (event) => {
  const { clients, registration } = worker
  event.waitUntil(
    Promise.all([
      saved.tidy(),
      clients.claim(),
      // The browser asks the host for a page while this worker starts.
      registration.navigationPreload?.enable(),
    ]),
  )
})

worker.addEventListener('fetch', (event) => {
  const { request, preloadResponse } = event
  const kind = kindOf(request, DOJANG_BUILD.base)
  if (kind === 'part') event.respondWith(saved.part(request, (work) => event.waitUntil(work)))
  if (kind === 'page') event.respondWith(saved.page(request, preloadResponse))
})

// An open page asks whether it is of this build. One that was loading while this worker began is not yet its own.
worker.addEventListener('message', (event) => {
  event.waitUntil(worker.clients.claim())
  event.ports[0]?.postMessage(saved.isOfThisBuild(event.data))
})
