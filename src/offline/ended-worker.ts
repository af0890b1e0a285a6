import { cachesOf } from './caches-of.ts'
import { worker } from './worker-scope.ts'

// Published in the place of the worker that makes a site work offline, this takes it away, with all that it saved
// (DOJANG_OFFLINE=off). Open pages go on: what they ask for goes to the host again.
worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()))

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    Promise.all([
      worker.registration.unregister(),
      cachesOf(new URL(worker.registration.scope).pathname).then(async (own) =>
        Promise.all(own.map(async (name) => caches.delete(name))),
      ),
    ]),
  )
})
