import { compare } from '#model/compare.ts'
import { mayBeOne, readingsOf, soundsOf } from '#pipeline/text/romanised.ts'
import { listAt, unique } from '#pipeline/text/lists.ts'
import { oncePer } from '#pipeline/text/once.ts'

/** A name in the archive: its folded form, one of its spellings, and the files that have it. */
export type Spelled = { key: string; name: string; files: ReadonlySet<string> }

/**
 * Which names are one person's in other letters: "Jung Hae-in" in one article, "Jeong Hae In" in another. Gives for
 * each key the first key of all that are one. Names stay apart where one file has two of them, or where one may be
 * either of two that differ: "Jung" may be "Jeong" or "Joong".
 */
export function sameSpellings(names: readonly Spelled[]): Map<string, string> {
  const near = nearNames(names)
  const first = new Map<string, string>()
  for (const one of names) {
    if (first.has(one.key)) continue
    const all = [one, ...near(one)]
    const areOne = all.every((each) => {
      const others = near(each)
      return others.length === all.length - 1 && others.every((other) => all.includes(other))
    })
    const keys = all.map(({ key }) => key)
    const [least] = keys.toSorted(compare)
    if (areOne && !shareFile(all)) for (const key of keys) first.set(key, least!)
    else first.set(one.key, one.key)
  }
  return first
}

/** Makes what finds the names that may be the same as one; each is looked for once. */
function nearNames(names: readonly Spelled[]): (one: Spelled) => Spelled[] {
  const readings = new Map(names.map((one) => [one, readingsOf(one.name)]))
  const bySound = new Map<string, Spelled[]>()
  for (const [one, read] of readings)
    for (const sound of soundsOf(read)) listAt(bySound, sound).push(one)
  return oncePer((one) => {
    const read = readings.get(one)!
    return unique(soundsOf(read).flatMap((sound) => bySound.get(sound)!)).filter(
      (other) => other !== one && mayBeOne(read, readings.get(other)!),
    )
  })
}

function shareFile(names: readonly Spelled[]): boolean {
  const files = names.flatMap(({ files }) => [...files])
  return new Set(files).size < files.length
}
