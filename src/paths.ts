/** Every address of the app as a function. Nothing else in the project writes an address by hand. */
export const paths = {
  today: () => '/',
  articles: (search = '') => `/articles${search}`,
  article: (slug: string) => `/articles/${slug}`,
  /** A story at the sentence of one of its reports, counted from 0. */
  evidence: (slug: string, report: number) => `/articles/${slug}#evidence-${report + 1}`,
  actors: () => '/actors',
  actor: (slug: string) => `/actors/${slug}`,
  dramas: () => '/dramas',
  drama: (slug: string) => `/dramas/${slug}`,
  events: () => '/events',
  event: (slug: string) => `/events/${slug}`,
  timeline: (search = '') => `/timeline${search}`,
  following: () => '/following',
  about: () => '/about',
  /** What machines take of the site, or of the page of a person, a work or an event. */
  atomFeed: (page = '/') => below(page, 'feed.xml'),
  jsonFeed: (page = '/') => below(page, 'feed.json'),
  calendar: (page = '/') => below(page, 'calendar.ics'),
  /** All data for downloading; the version of its form is part of the address. */
  tables: () => '/tables/v1/',
  /** The picture that chats show of a page. */
  card: (page: string) => below(page, 'card.png'),

  /**
   * A whole address as it is sent to a friend: with the day (YYYY-MM-DD) on which the link was made and, where a
   * sentence of the page was chosen, a text fragment that browsers scroll to (https://wicg.github.io/scroll-to-text-fragment).
   */
  shared: (href: string, seen: string, sentence?: string) => {
    const url = new URL(href)
    url.searchParams.set('seen', seen)
    if (sentence === undefined) return url.href
    url.hash = ''
    return `${url.href}#:~:text=${fragmentOf(sentence)}`
  },
}

/** A text as a fragment holds it. There "-", "," and "&" part its words; line ends and double spaces are not on a page. */
function fragmentOf(text: string): string {
  return encodeURIComponent(text.replaceAll(/\s+/g, ' ').trim()).replaceAll('-', '%2D')
}

/** A file beside a page. */
const below = (page: string, file: string) => `${page.replace(/\/$/, '')}/${file}`
