import * as v from 'valibot'
import { isEdtf } from '#model/edtf.ts'
import { WebAddress } from '#model/fields.ts'

/**
 * What a page's head tells of its article. `published`: YYYY-MM-DD; `address`: where it says that it stands; `site`:
 * the name that the site gives itself.
 */
export type PageHead = { published: string | null; address: string | null; site: string | null }

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
    site: siteOf(document),
  }
}

/** No site has a longer name, in characters. */
const LONGEST_NAME = 60
/** "Headline | News | Harbor Daily", "Headline - Harbor Daily": what stands last in the title of a page. */
const LAST_OF_TITLE = / [|–—-] ([^|–—]{2,60})$/

/** The name in "og:site_name" or the publisher of the page's JSON-LD; else what the title has behind the page's main heading. */
function siteOf(document: Document): string | null {
  const named = document.querySelector('meta[property="og:site_name"]')?.getAttribute('content')
  const name = named ?? publisherIn(document) ?? behindHeading(document)
  const text = name?.replace(/\s+/g, ' ').trim() ?? ''
  return text !== '' && text.length <= LONGEST_NAME ? text : null
}

const Publisher = v.object({ publisher: v.object({ name: v.string() }) })
const JsonLd = v.union([v.array(v.unknown()), v.object({ '@graph': v.array(v.unknown()) })])

function publisherIn(document: Document): string | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const data = parsed(script.textContent ?? '')
    const list = v.safeParse(JsonLd, data)
    const nodes = !list.success
      ? [data]
      : Array.isArray(list.output)
        ? list.output
        : list.output['@graph']
    for (const node of nodes) {
      const found = v.safeParse(Publisher, node)
      if (found.success) return found.output.publisher.name
    }
  }
  return undefined
}

/** What JSON says; null where it is none. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

function behindHeading(document: Document): string | undefined {
  const title = document.querySelector('title')?.textContent ?? ''
  const heading = document.querySelector('h1')?.textContent?.trim() ?? ''
  return heading !== '' && title.trim().startsWith(heading)
    ? LAST_OF_TITLE.exec(title.trim())?.[1]
    : undefined
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
