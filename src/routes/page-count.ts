/** More pages than any list needs before its reader would rather search. */
const MOST_PAGES = 50

/** How many pages of a list an address asks for, and what to say where it asks for something else. */
export function pageCount(value: string | null): { pages: number; notice: string | null } {
  if (value === null) return { pages: 1, notice: null }
  const pages = /^[1-9]\d{0,3}$/.test(value) ? Number(value) : 0
  if (pages >= 1 && pages <= MOST_PAGES) return { pages, notice: null }
  const shown = value.length > 20 ? `${value.slice(0, 20)}…` : value
  return {
    pages: 1,
    notice: `“${shown}” is not a page from 1 to ${MOST_PAGES}, so the list starts at its beginning.`,
  }
}
