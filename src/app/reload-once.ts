/** Under this key the browser's session keeps the build for which the page was already reloaded. */
const KEY = 'dojang:reloaded-build'

let settled: () => Promise<void> = async () => {}
let reloading = false

/** True from the moment a reload was asked for: nothing that fails meanwhile is worth telling. */
export function isReloading(): boolean {
  return reloading
}

/**
 * Watches for parts of the app that are gone from the host, since a newer build has taken their place, and then
 * reloads the page.
 */
export function reloadOnLostPart(): void {
  window.addEventListener('vite:preloadError', reloadOnce)
}

/** @param toSettle resolves once the reader is where they are going: a reload before would leave them behind. */
export function reloadAfter(toSettle: () => Promise<void>): void {
  settled = toSettle
}

/**
 * Reloads the page, to get the newer build. Once a build, so that a host that is broken does not make it reload for
 * ever; and never without a network, or where the session cannot remember it.
 */
export function reloadOnce(): void {
  if (!navigator.onLine || !isFirstTime()) return
  reloading = true
  void settled().then(() => window.location.reload())
}

/** With each build the name of a part of the app changes, or that of the records. */
function nameOfBuild(): string {
  const metas = document.querySelectorAll<HTMLMetaElement>(
    'meta[name="dojang-app"], meta[name="dojang-data"]',
  )
  return Array.from(metas, ({ content }) => content).join(' ')
}

function isFirstTime(): boolean {
  try {
    const build = nameOfBuild()
    if (sessionStorage.getItem(KEY) === build) return false
    sessionStorage.setItem(KEY, build)
    return true
  } catch {
    return false
  }
}
