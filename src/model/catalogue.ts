import * as v from 'valibot'
import { Edtf, SiteAddress, Slug, Text, WebAddress } from './fields.ts'
import { KINDS, ROLES, WORK_KINDS } from './words.ts'

/**
 * The catalogue: what an editor knows beforehand. One YAML file each; the file's name is the id.
 * Everything here overrules what the pipeline reads.
 */

const hangul = v.optional(
  v.pipe(
    Text,
    v.regex(
      /\p{Script=Hangul}/u,
      'must hold Hangul, as in "한소희"; leave it out where it is not known',
    ),
  ),
)

/** Ids that the entry had before: links to their pages lead on to this one. */
const formerly = v.optional(v.array(Slug))

/** content/people/ID.yaml */
export const PersonEntry = v.strictObject({
  /** The name as the pages spell it: "Han So Hee". */
  name: Text,
  hangul,
  role: v.picklist(ROLES),
  /** Other spellings and names that no rule of spelling finds: "Lee Ji Eun" for IU. */
  aliases: v.optional(v.array(Text), []),
  formerly,
})

/** One part in a work: a person's id, and the character where it is known. */
const Part = v.strictObject({ person: Slug, character: v.optional(Text) })

/** content/works/ID.yaml */
export const WorkEntry = v.strictObject({
  name: Text,
  hangul,
  kind: v.picklist(WORK_KINDS),
  aliases: v.optional(v.array(Text), []),
  /** First broadcast or opening. */
  released: v.optional(Edtf),
  network: v.optional(Text),
  cast: v.optional(v.array(Part), []),
  /** Ids of people behind the camera. */
  directors: v.optional(v.array(Slug), []),
  writers: v.optional(v.array(Slug), []),
  formerly,
})

/** content/events/ID.yaml */
export const EventEntry = v.strictObject({
  /** What happened, in a few words: "Casting of The Price of Confession". */
  name: Text,
  hangul,
  /** A ceremony may be reported as an award and as an appearance, so there may be several. */
  kinds: v.pipe(v.array(v.picklist(KINDS)), v.minLength(1, 'must name at least one kind')),
  /** Names by which articles speak of it: "Blue Dragon Film Awards". */
  aliases: v.optional(v.array(Text), []),
  date: v.optional(Edtf),
  place: v.optional(Text),
  works: v.optional(v.array(Slug), []),
  /** When given, only reports that name one of them belong to the event; where it has no works, all of them. */
  people: v.optional(v.array(Slug), []),
  formerly,
})

/** content/outlets/ID.yaml */
export const OutletEntry = v.strictObject({
  name: Text,
  url: v.optional(WebAddress),
  aliases: v.optional(v.array(Text), []),
  /** Lines that its pages repeat round every article, letter for letter. */
  boilerplate: v.optional(v.array(Text), []),
})

/** content/site.yaml */
export const SiteEntry = v.strictObject({
  name: Text,
  description: Text,
  /** Where the site will stand. Without it the site can be looked at, but names itself nowhere outside. */
  address: v.optional(SiteAddress),
  language: v.optional(v.picklist(['en']), 'en'),
})

export type Person = v.InferOutput<typeof PersonEntry> & { id: string }
export type Work = v.InferOutput<typeof WorkEntry> & { id: string }
export type Event = v.InferOutput<typeof EventEntry> & { id: string }
export type Outlet = v.InferOutput<typeof OutletEntry> & { id: string }
export type Site = v.InferOutput<typeof SiteEntry>

export type Catalogue = { people: Person[]; works: Work[]; events: Event[]; outlets: Outlet[] }

/** What reads articles as if `content/` knew no name. */
export const EMPTY_CATALOGUE: Catalogue = { people: [], works: [], events: [], outlets: [] }
