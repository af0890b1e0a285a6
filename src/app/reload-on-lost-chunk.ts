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
 */
export function reloadOnLostChunk(build: string): void {
  window.addEventListener('vite:preloadError', () => {
    if (!navigator.onLine || !isFirstTime(build)) return
    reloading = true
    window.location.reload()
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
