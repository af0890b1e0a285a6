import { wholeDays } from '#model/whole-days.ts'
import { paths } from '#paths'
import { isSubject, pathOf, type ShownPage } from '../shown-page.ts'
import { type AddressedSite, absolute } from '../site.ts'
import type { HeadTag } from './tags.ts'

const FEEDS = [
  { address: paths.atomFeed, type: 'application/atom+xml', what: 'feed' },
  { address: paths.jsonFeed, type: 'application/feed+json', what: 'JSON feed' },
]
const CALENDAR = { address: paths.calendar, type: 'text/calendar', what: 'calendar' }

/** The links by which feed readers and calendars find what to follow: those of the page's subject before the site's. */
export function alternates(page: ShownPage, site: AddressedSite): HeadTag[] {
  const whole = links(site.name, paths.today(), [...FEEDS, CALENDAR], site)
  if (!isSubject(page)) return whole
  const forms = hasCalendar(page) ? [...FEEDS, CALENDAR] : FEEDS
  return [...links(page.record.name, pathOf(page)!, forms, site), ...whole]
}

/** An event whose day is not known has no calendar. */
function hasCalendar(page: ShownPage): boolean {
  return page.kind !== 'event' || wholeDays(page.record.date.edtf) !== null
}

function links(
  name: string,
  path: string,
  forms: readonly (typeof CALENDAR)[],
  site: AddressedSite,
): HeadTag[] {
  return forms.map(({ address, type, what }) => ({
    tag: 'link',
    attrs: {
      rel: 'alternate',
      type,
      title: `${name}: ${what}`,
      href: absolute(site, address(path)),
    },
  }))
}
