import { lookup } from 'node:dns/promises'
import { setTimeout } from 'node:timers/promises'
import type { Lookup } from './private-address.ts'

/**
 * The world outside, so that tests need none. `sleep` waits milliseconds; `now` counts them from any start; `today`
 * is the day by the clock of this machine, in UTC.
 */
export type Web = {
  fetch: (address: string, init: RequestInit) => Promise<Response>
  lookup: Lookup
  sleep: (milliseconds: number) => Promise<unknown>
  now: () => number
  today: () => string
}

export const WEB: Web = {
  fetch: (address, init) => fetch(address, init),
  lookup: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  sleep: (milliseconds) => setTimeout(milliseconds),
  now: () => performance.now(),
  today: () => new Date().toISOString().slice(0, 10),
}
