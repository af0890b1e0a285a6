import { dayRange } from './edtf.ts'
import type { Kind, Status } from './words.ts'

/** What a report of an event claims. `edtf`: when it happens, null where that is not told. */
export type Claim = { kind: Kind; status: Status; edtf: string | null }

/** What a denial contradicts. A rumour that is denied is answered, and who withdraws was in it. */
const CLAIMS = new Set<Status>(['confirmed', 'in-talks'])

/** Kinds of which one event has one day. */
const ONE_DAY = new Set<Kind>(['release', 'award'])

/**
 * True where two reports of one event and one person cannot be true together: one denies what the other has confirmed
 * or in talks, or both confirm it for days that exclude each other.
 */
export function contradict(a: Claim, b: Claim): boolean {
  if (a.kind !== b.kind) return false
  if (a.status === 'denied') return CLAIMS.has(b.status)
  if (b.status === 'denied') return CLAIMS.has(a.status)
  if (a.status !== 'confirmed' || b.status !== 'confirmed' || !ONE_DAY.has(a.kind)) return false
  const [first, second] = [dayRange(a.edtf), dayRange(b.edtf)]
  return isBefore(first.to, second.from) || isBefore(second.to, first.from)
}

function isBefore(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a < b
}
