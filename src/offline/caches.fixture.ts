type Stored = Map<string, Response>

/** A browser's caches, as far as ours uses them, in memory. Addresses are paths of one host. */
export function fakeCaches() {
  const stores = new Map<string, Stored>()
  const open = async (name: string) => {
    const store = stores.get(name) ?? new Map<string, Response>()
    stores.set(name, store)
    return {
      put: async (path: string, answer: Response) => {
        // Saved once it is there to its end.
        await answer.clone().arrayBuffer()
        store.delete(path)
        store.set(path, answer)
      },
      delete: async (path: string) => store.delete(path),
      keys: async () => [...store.keys()].map((path) => ({ url: `https://fans.example${path}` })),
    }
  }
  return {
    open,
    keys: async () => [...stores.keys()],
    match: async (path: string, { cacheName }: { cacheName?: string }) =>
      [...stores]
        .find(
          ([name, store]) => (cacheName === undefined || name === cacheName) && store.has(path),
        )?.[1]
        .get(path)
        ?.clone(),
    delete: async (name: string) => stores.delete(name),
    /** What a cache holds, for tests. */
    paths: (name: string) => [...(stores.get(name)?.keys() ?? [])],
  }
}
