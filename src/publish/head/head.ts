import { paths } from '#paths'
import { HEIGHT, WIDTH } from '../cards/card-svg.ts'
import { cardOf, cardVersion, cardWords } from '../cards/card.ts'
import { pathOf, type ShownPage } from '../shown-page.ts'
import { type AddressedSite, absolute, isAddressed, type PublicSite } from '../site.ts'
import { alternates } from './alternates.ts'
import { describe } from './describe.ts'
import { jsonLdOf } from './json-ld.ts'
import { nameOf, titleOf } from './title.ts'
import type { HeadTag } from './tags.ts'

/** Pages that no search engine needs to list. */
const UNLISTED = new Set<ShownPage['kind']>(['following', 'not-found'])

/** What Open Graph calls each page; the rest are a "website". */
const OG_TYPES: Partial<Record<ShownPage['kind'], string>> = {
  article: 'article',
  actor: 'profile',
}

/** Languages as Open Graph writes them: with a country. */
const LOCALES: Record<PublicSite['language'], string> = { en: 'en_US' }

/**
 * What a page says of itself to machines: title, description and tags for shared links; and, where the site has an
 * address, its canonical address, its feeds, and itself in the words of schema.org. The same page and site give the same tags. `headHtml` writes them.
 */
export function headOf(page: ShownPage, site: PublicSite): HeadTag[] {
  const title = nameOf(page) || site.name
  const description = describe(page, site)
  return [
    { tag: 'title', attrs: {}, text: titleOf(page, site) },
    named('description', description),
    ...(UNLISTED.has(page.kind) ? [named('robots', 'noindex')] : []),
    property('og:title', title),
    property('og:description', description),
    property('og:type', ogType(page)),
    property('og:site_name', site.name),
    property('og:locale', LOCALES[site.language]),
    named('twitter:title', title),
    named('twitter:description', description),
    ...picture(page, site),
    ...(isAddressed(site) ? addressed(page, site) : []),
  ]
}

/**
 * The picture's name lasts, so that a link sent long ago still has one; `v` changes with what it shows, so that no
 * chat shows an old one for a new link.
 */
function picture(page: ShownPage, site: PublicSite): HeadTag[] {
  const path = pathOf(page)
  const card = site.cards ? cardOf(page) : null
  if (!card || path === null || !isAddressed(site)) return [named('twitter:card', 'summary')]
  const address = `${absolute(site, paths.card(path))}?v=${cardVersion(card, site.name)}`
  return [
    named('twitter:card', 'summary_large_image'),
    named('twitter:image', address),
    named('twitter:image:alt', cardWords(card)),
    property('og:image', address),
    property('og:image:type', 'image/png'),
    property('og:image:width', String(WIDTH)),
    property('og:image:height', String(HEIGHT)),
    property('og:image:alt', cardWords(card)),
  ]
}

function addressed(page: ShownPage, site: AddressedSite): HeadTag[] {
  const path = pathOf(page)
  if (path === null) return []
  const address = absolute(site, path)
  return [
    { tag: 'link', attrs: { rel: 'canonical', href: address } },
    property('og:url', address),
    ...alternates(page, site),
    ...jsonLd(page, site),
  ]
}

/** A block of data: it runs nothing, so neither the policy nor Trusted Types have anything against it. */
function jsonLd(page: ShownPage, site: AddressedSite): HeadTag[] {
  const thing = jsonLdOf(page, site)
  if (!thing) return []
  return [{ tag: 'script', attrs: { type: 'application/ld+json' }, text: JSON.stringify(thing) }]
}

function ogType(page: ShownPage): string {
  if (page.kind === 'drama') return page.record.kind === 'film' ? 'video.movie' : 'video.tv_show'
  return OG_TYPES[page.kind] ?? 'website'
}

/** A tag as HTML, X and search engines want it. */
function named(name: string, content: string): HeadTag {
  return { tag: 'meta', attrs: { name, content } }
}

/** A tag as Open Graph wants it. */
function property(property: string, content: string): HeadTag {
  return { tag: 'meta', attrs: { property, content } }
}
