/**
 * The first few of a list in an order, as sorting it all and cutting it would give them. In one pass, since a large
 * archive has tens of thousands of names and a filter shows eight.
 */
export function firstOf<T>(items: readonly T[], most: number, order: (a: T, b: T) => number): T[] {
  if (most >= items.length) return items.toSorted(order)
  const first: T[] = []
  for (const item of items) {
    if (first.length === most && (most === 0 || order(item, first.at(-1)!) >= 0)) continue
    const at = first.findLastIndex((other) => order(other, item) <= 0) + 1
    first.splice(at, 0, item)
    if (first.length > most) first.pop()
  }
  return first
}
