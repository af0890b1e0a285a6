let isNewer = false
const listeners = new Set<() => void>()

/** Calls back when a newer build has come than the open page's; returns what ends that. */
export function onNewer(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Whether the device has a newer build than the open page's. */
export function isNewerThere(): boolean {
  return isNewer
}

/** Tells whoever listens whether it has. */
export function tellNewer(isThere: boolean): void {
  isNewer = isThere
  for (const listener of listeners) listener()
}
