/** Parts of a query that tell where a reader came from, not which page it is. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|igshid|ref|ref_src)$/i

/** Equal for two addresses of one page: without scheme, 'www.', fragment, tracking and a slash at the end. */
export function addressKey(address: string): string {
  const url = new URL(address)
  const query = [...url.searchParams].filter(([key]) => !TRACKING.test(key))
  const host = url.host.replace(/^www\./, '')
  return `${host}${url.pathname.replace(/\/$/, '')}?${new URLSearchParams(query).toString()}`
}
