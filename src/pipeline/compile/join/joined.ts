import type { Article } from '#model/article.ts'
import type { Archive, Reports } from '#model/archive/archive.ts'
import type { Place } from '#model/finding.ts'
import type { MovedRecord } from '#model/files.ts'
import type { Seal, When } from '#model/record.ts'
import type { Kind, Role, Status, WorkKind } from '#model/words.ts'

/** The archive after joining: what `records` are cut from. People, works and events are named by slug. */
export type Joined = {
  /** By ordinal: oldest first, those without a date before all. */
  stories: Story[]
  /** In the order of the stories, and of the text. The numbers of `reports` elsewhere are places in this list. */
  reports: Report[]
  people: Map<string, Person>
  works: Map<string, Work>
  events: Map<string, Event>
  outlets: Map<string, Outlet>
  trails: Trail[]
  archive: Archive
  columns: Reports
  moved: MovedRecord
}

/** First and last day that a date may mean, as day numbers; NO_DAY where not known. */
export type Days = { from: number; to: number }

/** A name in a story's text and what it stands for. */
export type Link = { type: 'person' | 'work' | 'event'; slug: string; mentions: readonly Place[] }

export type Story = {
  ordinal: number
  slug: string
  article: Article
  published: When
  days: Days
  /** The day on which it was added here, YYYY-MM-DD; null where nobody knows it. */
  added: string | null
  people: string[]
  works: string[]
  events: string[]
  outlet: string | null
  links: Link[]
  reports: number[]
  /** Place in `reports` of this story's report that the stamp shows. */
  main: number | null
}

export type Report = {
  /** Ordinal of its story. */
  story: number
  kind: Kind
  status: Status
  people: string[]
  works: string[]
  events: string[]
  /** When it happened. */
  date: When
  days: Days
  /** The days are those of the story. */
  asReported: boolean
  by: string | null
  evidence: string
  reason: string
}

/** The reports of one event and one person, oldest first, copies left out. */
export type Trail = {
  event: string
  person: string | null
  works: string[]
  /** Kind and status of the last report. */
  kind: Kind
  status: Status
  /** Day on which the last report was true; NO_DAY where not known. */
  day: number
  reports: number[]
}

/** What a person, a work and an event have in common. */
export type Subject = {
  slug: string
  name: string
  hangul: string | null
  aliases: string[]
  /** An editor has written an entry for it. */
  reviewed: boolean
  /** Ordinals, oldest first. */
  stories: number[]
  reports: number[]
  /** Newest first. */
  trails: Trail[]
}

export type Person = Subject & {
  role: Role
  seal: Seal
  parts: { work: string; character: string | null }[]
}

export type Work = Subject & {
  kind: WorkKind
  released: string | null
  network: string | null
  cast: { person: string; character: string | null }[]
  directors: string[]
  writers: string[]
}

export type Event = Subject & {
  kinds: Kind[]
  works: string[]
  date: When
  place: string | null
}

export type Outlet = { slug: string; name: string; url: string | null }
