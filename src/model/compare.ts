/** Orders text by code unit: the same on every machine, whatever its language. For `toSorted`. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
