/**
 * Makes something of an object once and keeps it for as long as the object lives: what a stage prepares from
 * the catalogue is made once for all articles.
 */
export function oncePer<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, V>()
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known
    const value = make(key)
    made.set(key, value)
    return value
  }
}
