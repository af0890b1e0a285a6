import type { DatedArticle, RecognisedArticle } from '#model/article.ts'
import type { Catalogue } from '#model/catalogue.ts'
import type { NameFinding, PersonFinding } from '#model/finding.ts'
import { placeOf } from '#pipeline/text/places.ts'
import { splitTitles } from './characters/of-titles.ts'
import { readEvents } from './events.ts'
import { known } from './known-names.ts'
import { fullestOf, Taken } from './mention.ts'
import { readOrganisations } from './organisations/organisations.ts'
import type { Name } from './people/name-list.ts'
import { readNames } from './people/names.ts'
import { roleOf } from './people/role.ts'
import { sortNames } from './people/sort-names.ts'
import { publisherOf } from './publisher.ts'
import { readWorks } from './works/works.ts'
import { zonesOf } from './zones.ts'

/**
 * Finds people, works, characters, organisations and events. Titles come first, so that a name inside a title
 * is read as part of it; names come next, and only then are people told from characters.
 */
export function recognise(article: DatedArticle, catalogue: Catalogue): RecognisedArticle {
  const zones = zonesOf(article)
  const taken = new Taken(article.text.length)
  const split = splitTitles(readWorks(zones, catalogue, taken), zones)
  const works = new Set(split.works.flatMap(({ id }) => id ?? []))
  const names = readNames(zones, catalogue, works, taken)
  const sorted = sortNames(names, known(catalogue).characters.byKey)
  const organisations = readOrganisations(zones, article.boilerplate, taken)
  const of = (is: 'person' | 'character') => sorted.filter((it) => it.is === is)
  return {
    ...article,
    publisher: publisherOf(article, catalogue),
    works: split.works,
    people: of('person')
      .map(({ name, reason }) => person(name, reason))
      .toSorted(byPlace),
    characters: of('character')
      .map(({ name, reason }) => finding(name, reason))
      .concat(split.characters)
      .toSorted(byPlace),
    organisations: organisations.toSorted(byPlace),
    events: readEvents(zones, catalogue),
  }
}

function person(name: Name, reason: string): PersonFinding {
  return { ...finding(name, reason), role: name.person?.role ?? roleOf(name.mentions) }
}

function finding({ person, full, mentions }: Name, reason: string): NameFinding {
  const fullest = fullestOf(full)
  return {
    name: fullest.text,
    id: person?.id ?? null,
    place: placeOf(fullest),
    mentions: mentions.map(placeOf).toSorted((a, b) => a.start - b.start),
    reason,
  }
}

function byPlace(a: NameFinding, b: NameFinding): number {
  return a.mentions[0]!.start - b.mentions[0]!.start
}
