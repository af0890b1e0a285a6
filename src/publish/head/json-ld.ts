import { isSubject, pathOf, type ShownPage, type SubjectPage } from '../shown-page.ts'
import { type AddressedSite, absolute } from '../site.ts'
import { plain } from '../text/plain.ts'
import { describe } from './describe.ts'
import { mentioned, source, type Thing, wholeEvent, wholePerson, wholeWork } from './things.ts'
import { nameOf } from './title.ts'

/**
 * A page in the words of schema.org. A story's page is a WebPage that cites its source: the article is another's,
 * so it is no NewsArticle of ours, and a rumour denied is no ClaimReview. All others collect stories. Null for
 * pages that are about nothing.
 */
export function jsonLdOf(page: ShownPage, site: AddressedSite): Thing | null {
  const path = pathOf(page)
  if (path === null || !('record' in page)) return null
  const url = absolute(site, path)
  return {
    '@context': 'https://schema.org',
    '@type': page.kind === 'article' ? 'WebPage' : 'CollectionPage',
    '@id': url,
    url,
    name: plain(nameOf(page) || site.name),
    description: plain(describe(page, site)),
    inLanguage: site.language,
    isPartOf: {
      '@type': 'WebSite',
      '@id': site.address,
      url: site.address,
      name: plain(site.name),
    },
    ...content(page, site),
  }
}

type WithRecord = Extract<ShownPage, { record: unknown }>

function content(page: WithRecord, site: AddressedSite) {
  if (isSubject(page))
    return {
      about: about(page, site),
      mentions: mentioned(page.record.refs, site, page.record.slug),
    }
  if (page.kind === 'articles') return {}
  const mentions = mentioned(page.record.refs, site)
  if (page.kind !== 'article') return { mentions }
  const { card, outlet, source: address } = page.record
  return { citation: source(card, outlet, address), mentions }
}

function about(page: SubjectPage, site: AddressedSite) {
  if (page.kind === 'actor') return wholePerson(page.record, site)
  return page.kind === 'drama' ? wholeWork(page.record, site) : wholeEvent(page.record, site)
}
