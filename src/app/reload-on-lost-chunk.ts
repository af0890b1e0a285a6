/** Under this key the browser's session keeps the build for which the page was already reloaded. */
const KEY = 'dojang:reloaded-build'

let reloading = false

/** True from the moment a reload was asked for: nothing that fails meanwhile is worth telling. */
export function isReloading(): boolean {
  return reloading
}

/**
 * Reloads the page when a part of the app is gone from the host, since a newer build has taken its place. Once a
 * build, so that a host that is broken does not make it reload for ever; and never without a network, or where
 * the session cannot remember it.
 *
 * @param build anything that changes with each build.
 * @param goingTo the address of the page that the reader is on the way to; null where they stay.
 */
export function reloadOnLostChunk(build: string, goingTo: () => string | null): void {
  window.addEventListener('vite:preloadError', () => {
    if (!navigator.onLine || !isFirstTime(build)) return
    reloading = true
    const next = goingTo()
    if (next === null) window.location.reload()
    else window.location.assign(next)
  })
}

function isFirstTime(build: string): boolean {
  try {
    if (sessionStorage.getItem(KEY) === build) return false
    sessionStorage.setItem(KEY, build)
    return true
  } catch {
    return false
  }
}
