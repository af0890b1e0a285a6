/** The values of a list once each, in the order in which they first stand there. */
export function unique<T>(values: Iterable<T>): T[] {
  return [...new Set(values)]
}

/** The list that a key of the map holds; a new empty one where there is none yet. */
export function listAt<K, V>(map: Map<K, V[]>, key: K): V[] {
  const list = map.get(key) ?? []
  if (list.length === 0) map.set(key, list)
  return list
}
