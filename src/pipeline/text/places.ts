import type { Place } from '#model/finding.ts'

/** Index of the first of some places, which are in order, that starts at an offset or later; their number where none does. */
export function firstFrom(places: readonly Place[], offset: number): number {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (places[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Those of some places, which are in order, that lie wholly inside another. */
export function inside<T extends Place>(places: readonly T[], { start, end }: Place): T[] {
  const found: T[] = []
  for (let at = firstFrom(places, start); at < places.length && places[at]!.start < end; at++)
    if (places[at]!.end <= end) found.push(places[at]!)
  return found
}
