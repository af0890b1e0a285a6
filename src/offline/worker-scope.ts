/** What a service worker is, as far as ours needs it: TypeScript's own types for it and for pages exclude each other. */
export type WorkerScope = {
  addEventListener: <K extends keyof WorkerEvents>(
    type: K,
    listener: (event: WorkerEvents[K]) => void,
  ) => void
  skipWaiting: () => Promise<void>
  clients: { claim: () => Promise<void> }
  registration: ServiceWorkerRegistration
}

type Extendable = Event & { waitUntil: (work: Promise<unknown>) => void }

/** What is answered without the worker (https://w3c.github.io/ServiceWorker/#dictdef-routerrule). */
type Route = {
  condition: { requestMode: 'navigate'; urlPattern: { pathname: string } }
  source: 'network'
}

type WorkerEvents = {
  /** Not every browser knows routes. */
  install: Extendable & { addRoutes?: (routes: Route[]) => Promise<void> }
  activate: Extendable
  message: Extendable & MessageEvent
  fetch: Extendable & {
    request: Request
    preloadResponse: Promise<Response | undefined>
    respondWith: (answer: Promise<Response>) => void
  }
}

/** The worker that this code runs in. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
export const worker = globalThis as unknown as WorkerScope
