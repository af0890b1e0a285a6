import type { Place } from '#model/finding.ts'

/** The place alone of something that has one. */
export function placeOf({ start, end }: Place): Place {
  return { start, end }
}

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

/** True for a place that lies wholly inside another, or is the same. */
export function isWithin(inner: Place, outer: Place): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Those of some places, which are in order, that lie wholly inside another. */
export function inside<T extends Place>(places: readonly T[], outer: Place): T[] {
  const found: T[] = []
  for (
    let at = firstFrom(places, outer.start);
    at < places.length && places[at]!.start < outer.end;
    at++
  )
    if (isWithin(places[at]!, outer)) found.push(places[at]!)
  return found
}
