import type { PageParts } from '#model/offline.ts'
import { tellNewer } from './newer.ts'

/** How often, in milliseconds, a tab that stays open may ask whether there is a newer build: once an hour. */
const EVERY = 3_600_000

declare global {
  interface Window {
    /** Trusted Types (https://www.w3.org/TR/trusted-types), of which TypeScript knows nothing yet. */
    trustedTypes?: {
      createPolicy: (
        name: string,
        rules: { createScriptURL: (address: string) => string },
      ) => { createScriptURL: (address: string) => unknown }
    }
  }
}

/**
 * Has the site saved on the reader's device, by a service worker (`worker.ts`). Where there can be none, as in a
 * private window, nothing happens.
 *
 * @param base the path that the site is served from, with a slash at both ends.
 */
export async function startOffline(base: string, page: PageParts): Promise<void> {
  const { serviceWorker } = navigator
  if (!serviceWorker) return
  const isFirstVisit = !serviceWorker.controller
  const registration = await serviceWorker
    .register(trusted(`${base}sw.js`), { scope: base })
    .catch(() => null)
  if (!registration) return
  if (isFirstVisit)
    serviceWorker.addEventListener('controllerchange', () => saveShown(page), { once: true })
  serviceWorker.addEventListener('controllerchange', () => void compare(registration, page))
  // Of a page and a worker of two builds, the page may be the newer one: its worker is then about to come.
  if (registration.active) await registration.update().catch(() => null)
  await serviceWorker.ready
  await compare(registration, page)
  askNowAndThen(registration)
}

/** Finds out whether the worker is of another build than the page, unless a newer worker is on its way. */
async function compare(registration: ServiceWorkerRegistration, page: PageParts): Promise<void> {
  const { installing, waiting, active } = registration
  if (installing || waiting || !active) return
  tellNewer(!(await isOfSameBuild(active, page)))
}

async function isOfSameBuild(worker: ServiceWorker, page: PageParts): Promise<boolean> {
  const { port1, port2 } = new MessageChannel()
  return new Promise((resolve) => {
    port1.addEventListener('message', ({ data }) => resolve(data === true), { once: true })
    port1.start()
    worker.postMessage(page, [port2])
  })
}

/** What the first page loaded before there was a worker is asked for again: the browser has it, and the worker saves it. */
function saveShown({ data }: PageParts): void {
  for (const { name } of performance.getEntriesByType('resource')) {
    if (new URL(name).pathname.startsWith(data)) void fetch(name).catch(() => null)
  }
}

/** Browsers look for a newer worker when a page is opened, and a tab may stay open for days. */
function askNowAndThen(registration: ServiceWorkerRegistration): void {
  let asked = performance.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' || performance.now() - asked < EVERY) return
    asked = performance.now()
    registration.update().catch(() => null)
  })
}

/** The worker's address as the policy wants it: Trusted Types allow one policy, which lets no other address pass. */
function trusted(address: string): string {
  const policy = window.trustedTypes?.createPolicy('dojang-worker', {
    createScriptURL: (asked) => {
      if (asked !== address) throw new TypeError(`${asked} is not the service worker`)
      return asked
    },
  })
  // A TrustedScriptURL is taken where TypeScript knows of strings alone.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return (policy?.createScriptURL(address) ?? address) as string
}
