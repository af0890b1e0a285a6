import type { Facet } from '#model/record.ts'

/** How the panel speaks of each facet: its heading, one of its values, and the switch that asks for all chosen. */
export const FACET_WORDS: Record<Facet, { title: string; one: string; many: string }> = {
  actor: { title: 'Actor', one: 'an actor', many: 'actors' },
  drama: { title: 'Drama or film', one: 'a drama or film', many: 'dramas and films' },
  event: { title: 'Event', one: 'an event', many: 'events' },
  status: { title: 'Status', one: 'a status', many: 'statuses' },
  kind: { title: 'Kind', one: 'a kind', many: 'kinds' },
  outlet: { title: 'Outlet', one: 'an outlet', many: 'outlets' },
}

/** "1 story", "1,204 stories". */
export function storiesWords(count: number): string {
  return `${count.toLocaleString('en')} ${count === 1 ? 'story' : 'stories'}`
}
