import * as v from 'valibot'
import { isEdtf } from '#model/edtf.ts'
import { WebAddress } from '#model/fields.ts'

/** What a page's head tells of its article. `published`: YYYY-MM-DD; `address`: where it says that it stands. */
export type PageHead = { published: string | null; address: string | null }

/** Names that sites give the day of publication, besides those that Readability knows. */
const DAY_NAMES = new Set([
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'publicationdate',
  'datepublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.date',
  'dcterms.issued',
  'sailthru.date',
  'article.published',
])

/** "2025-09-04T09:00:00+09:00", "2025.09.04", "20250904". */
const DAY = /^((?:19|20)\d\d)([-/.]?)(\d\d)\2(\d\d)(?!\d{1,5}$)/

/** Reads a page's head. Days are as the page writes them, in its own time zone. */
export function headOf(document: Document): PageHead {
  const named = [...document.querySelectorAll('meta')].find((meta) =>
    ['name', 'property', 'itemprop'].some((attribute) =>
      DAY_NAMES.has((meta.getAttribute(attribute) ?? '').toLowerCase()),
    ),
  )
  return {
    published: dayIn(named?.getAttribute('content')),
    address: addressIn(
      document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
        document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
    ),
  }
}

/** The day that a time or day begins with; null where it begins with none that a calendar has. */
export function dayIn(written: string | null | undefined): string | null {
  const [, year, , month, day] = DAY.exec(written?.trim() ?? '') ?? []
  const edtf = `${year}-${month}-${day}`
  return isEdtf(edtf) ? edtf : null
}

/** A page may write anything: only a whole web address is one. */
function addressIn(written: string | null | undefined): string | null {
  const address = v.safeParse(WebAddress, written?.trim())
  return address.success ? address.output : null
}
