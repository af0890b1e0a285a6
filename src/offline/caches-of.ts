const prefix = (base: string) => `dojang:${base}:`

/** The name of a build's cache. `base`, here and below: the path that its site is served from, with a slash at both ends. */
export function cacheOf(base: string, build: string): string {
  return prefix(base) + build
}

/** The names of a site's caches, oldest first: other sites may share the host. */
export async function cachesOf(base: string): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(prefix(base)))
}
