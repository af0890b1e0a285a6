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

type WorkerEvents = {
  install: Extendable
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
