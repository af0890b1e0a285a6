import type { NameFinding, Place, WorkFinding } from '#model/finding.ts'
import { isWithin, placeOf } from '#pipeline/text/places.ts'
import { cues, heaviest } from '../cue.ts'
import type { Mention } from '../mention.ts'
import { mentionAt } from '../mention.ts'
import type { Zone } from '../zones.ts'

/** What says that a title stands for the character who bears the same name. */
const TITLE_CUES = cues([
  {
    // "Makes Special Appearance as 'Vincenzo'", "the role of Vincenzo", "his beloved 'Vincenzo' character"
    reason: 'the name of a part stands for a title',
    weight: 3,
    before:
      /\b(?:[Aa]ppear\w*|[Rr]eturn\w*|[Cc]ameo|seen|role|part|plays?|played|portrays?|dressed)(?: [\w'’-]+){0,3}? (?:as|of)? ?(?:(?:his|her|the|an?) )?(?:[a-z]+ )?["'“‘]?$/,
  },
  { reason: 'called a character', weight: 3, after: /^["'”’]? (?:as a )?character\b/ },
  {
    // "Song Joong Ki's Vincenzo took on"
    reason: 'a person’s part',
    weight: 2,
    before: /\p{Lu}\p{L}+(?:[ -]\p{L}+){1,2}['’]s $/u,
  },
])

/** The character and the work that share a name, told apart by what stands around each mention. */
export function splitTitles(
  works: WorkFinding[],
  zones: Zone[],
): { works: WorkFinding[]; characters: NameFinding[] } {
  const characters: NameFinding[] = []
  const kept = works.flatMap((work) => {
    const parts = work.mentions.flatMap((place) => partAt(place, zones) ?? [])
    const [first] = parts
    const rest = work.mentions.filter(({ start }) => !parts.some((part) => part.start === start))
    if (!first || rest.length === 0) return [work]
    characters.push({
      name: first.text,
      id: null,
      place: placeOf(first),
      mentions: parts.map(placeOf),
      reason: heaviest(TITLE_CUES, first)!.reason,
    })
    const place = rest.find(({ start }) => start === work.place?.start) ?? rest[0]!
    return [{ ...work, place, mentions: rest }]
  })
  return { works: kept, characters }
}

/** The mention at a place, where it is one of a part in a story; null where it is one of the work. */
function partAt(place: Place, zones: Zone[]): Mention | null {
  const zone = zones.find((zone) => isWithin(place, zone))
  const mention = zone && mentionAt(zone, place.start, place.end)
  return mention && !/\s/.test(mention.text) && heaviest(TITLE_CUES, mention) ? mention : null
}
