import { parseEdtfDate } from '#model/edtf.ts'
import type { EventRecord, PersonRecord, Refs, When, WorkRecord } from '#model/record.ts'
import type { WorkKind } from '#model/words.ts'
import { paths } from '#paths'
import { type AddressedSite, absolute } from '../site.ts'
import { plain } from '../text/plain.ts'

/** A thing as JSON-LD has it; its other keys are properties of schema.org. */
export type Thing = { '@type': string; [property: string]: unknown }

type Named = { slug: string; name: string }

/** A person, named by the address of their page. */
function personThing({ slug, name }: Named, site: AddressedSite): Thing {
  const url = absolute(site, paths.actor(slug))
  return { '@type': 'Person', name: plain(name), url }
}

/** A show counts as a series: schema.org has nothing nearer. */
function workThing({ slug, name, kind }: Named & { kind: WorkKind }, site: AddressedSite): Thing {
  const url = absolute(site, paths.drama(slug))
  return { '@type': kind === 'film' ? 'Movie' : 'TVSeries', name: plain(name), url }
}

function eventThing({ slug, name }: Named, site: AddressedSite): Thing {
  const url = absolute(site, paths.event(slug))
  return { '@type': 'Event', name: plain(name), url }
}

/** People, works and events that a page mentions; more of each would weigh more than they tell. */
const MOST = 20

/** Whom and what a page names, but for the page's own subject. */
export function mentioned(refs: Refs, site: AddressedSite, subject?: string): Thing[] {
  const others = <T extends Named>(list: T[]) =>
    list.filter(({ slug }) => slug !== subject).slice(0, MOST)
  return [
    ...others(refs.people).map((one) => personThing(one, site)),
    ...others(refs.works).map((one) => workThing(one, site)),
    ...others(refs.events).map((one) => eventThing(one, site)),
  ]
}

/** A person's page is about them: other names and what they do, as the catalogue or the stories have it. */
export function wholePerson(record: PersonRecord, site: AddressedSite): Thing {
  return { ...personThing(record, site), ...otherNames(record), jobTitle: record.role }
}

/** A work with its cast and makers. */
export function wholeWork(record: WorkRecord, site: AddressedSite): Thing {
  const { refs, cast, directors, writers, released } = record
  const people = new Map(refs.people.map((person) => [person.slug, personThing(person, site)]))
  const known = (slugs: string[]) => slugs.flatMap((slug) => people.get(slug) ?? [])
  return {
    ...workThing(record, site),
    ...otherNames(record),
    ...some('actor', known(cast.map(({ person }) => person))),
    ...some('director', known(directors)),
    ...some('author', known(writers)),
    ...some('datePublished', isoDate({ edtf: released, basis: 'stated' })),
  }
}

/** An event with the day and the place that are known. */
export function wholeEvent(record: EventRecord, site: AddressedSite): Thing {
  const { date, place } = record
  return {
    ...eventThing(record, site),
    ...otherNames(record),
    ...some('startDate', isoDate(date)),
    ...(place === null ? {} : { location: { '@type': 'Place', name: plain(place) } }),
  }
}

/** A story's source: who published what, when and where, as far as it is known. */
export function source(
  { headline, published }: { headline: string; published: When },
  outlet: { name: string; url: string | null } | null,
  url: string | null,
): Thing {
  return {
    '@type': 'CreativeWork',
    headline: plain(headline),
    ...some('datePublished', isoDate(published)),
    ...(outlet === null
      ? {}
      : {
          publisher: {
            '@type': 'Organization',
            name: plain(outlet.name),
            ...some('url', outlet.url),
          },
        }),
    ...some('url', url),
  }
}

function otherNames({ hangul, aliases }: { hangul: string | null; aliases: string[] }) {
  return some('alternateName', [...(hangul === null ? [] : [hangul]), ...aliases].map(plain))
}

/** A day, month or year as ISO 8601 writes it; null for a date that was worked out, since nothing here could say so. */
function isoDate({ edtf, basis }: Pick<When, 'edtf' | 'basis'>): string | null {
  const parts = edtf === null || basis !== 'stated' ? null : parseEdtfDate(edtf)
  if (!parts || parts.year === null || parts.qualifier !== '' || (parts.month ?? 1) > 12)
    return null
  return edtf
}

/** One property, left out where there is nothing to say. */
function some(key: string, value: string | unknown[] | null): Record<string, unknown> {
  return value === null || value.length === 0 ? {} : { [key]: value }
}
