import type { Catalogue } from '#model/catalogue.ts'
import type { NameFinding } from '#model/finding.ts'
import { placeOf } from '#pipeline/text/places.ts'
import { known, namesIn } from './known-names.ts'
import type { Zone } from './zones.ts'

/** Events of the catalogue that the article names, each with its mentions. */
export function readEvents(zones: Zone[], catalogue: Catalogue): NameFinding[] {
  const events = new Map<string, NameFinding>()
  for (const zone of zones) {
    for (const { entry, mention } of namesIn(known(catalogue).events, zone)) {
      const place = placeOf(mention)
      const event = events.get(entry.id)
      if (event) event.mentions.push(place)
      else
        events.set(entry.id, {
          name: mention.text,
          id: entry.id,
          place,
          mentions: [place],
          reason: 'in the catalogue',
        })
    }
  }
  return [...events.values()]
}
