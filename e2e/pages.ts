import { paths } from '#paths'

/** One page of each kind. `from` and `link`: a page that leads there, and the link's name. */
export type Kind = { name: string; path: string; heading: string; from: string; link: string }

const story = 'Kang Do Hyun leaves Ninth Ferry'

export const kinds: Kind[] = [
  { name: 'today', path: paths.today(), heading: 'Today', from: paths.about(), link: 'Today' },
  {
    name: 'stories',
    path: paths.articles(),
    heading: '28 stories',
    from: paths.today(),
    link: 'Stories',
  },
  {
    name: 'stories of one status',
    path: paths.articles('?status=withdrawn&kind=casting'),
    heading: '1 story',
    from: paths.today(),
    link: 'Withdrawn 1',
  },
  {
    name: 'a story',
    path: paths.article('kang-do-hyun-leaves-ninth-ferry'),
    heading: story,
    from: paths.articles(),
    link: story,
  },
  {
    name: 'actors',
    path: paths.actors(),
    heading: 'Actors',
    from: paths.dramas(),
    link: 'Actors',
  },
  {
    name: 'an actor',
    path: paths.actor('kang-do-hyun'),
    heading: 'Kang Do Hyun',
    from: paths.actors(),
    link: 'Kang Do Hyun',
  },
  {
    name: 'dramas',
    path: paths.dramas(),
    heading: 'Dramas',
    from: paths.today(),
    link: 'Dramas',
  },
  {
    name: 'a drama',
    path: paths.drama('salt-road'),
    heading: 'Salt Road',
    from: paths.dramas(),
    link: 'Salt Road',
  },
  {
    name: 'events',
    path: paths.events(),
    heading: 'Events',
    from: paths.today(),
    link: 'Events',
  },
  {
    name: 'an event',
    path: paths.event('9th-harbour-film-awards'),
    heading: '9th Harbour Film Awards',
    from: paths.events(),
    link: '9th Harbour Film Awards',
  },
  {
    name: 'timeline',
    path: paths.timeline(),
    heading: 'Timeline',
    from: paths.today(),
    link: 'Timeline',
  },
  {
    name: 'following',
    path: paths.following(),
    heading: 'Following',
    from: paths.about(),
    link: 'Following',
  },
  {
    name: 'about',
    path: paths.about(),
    heading: 'About Dojang',
    from: paths.today(),
    link: 'About Dojang',
  },
]

/** A page to look at. `isMissing`: the host answers with 404, which browsers tell as an error. */
type Place = Pick<Kind, 'name' | 'path' | 'heading'> & { isMissing?: boolean }

/** Addresses with something unusual on the page. */
const unusual: Place[] = [
  { name: 'no such page', path: '/no/such/page', heading: 'Not found', isMissing: true },
  {
    name: 'no results',
    path: paths.articles('?actor=theo-maron&status=withdrawn'),
    heading: '0 stories',
  },
  {
    name: 'broken values',
    path: paths.articles('?status=maybe&colour=red'),
    heading: '28 stories',
  },
  {
    name: 'two actors, the whole list',
    path: paths.articles('?actor=kang-do-hyun&actor=yoon-seo-ah&both=actor&from=2024'),
    heading: '4 stories',
  },
  {
    name: 'a story without a date',
    path: paths.article('ha-bit-sol-keeps-bees'),
    heading: 'Ha Bit Sol keeps bees',
  },
  {
    name: 'a story of hostile letters',
    path: paths.article('hostile-letters'),
    heading: 'Three hundred letters',
  },
  {
    name: 'an actor not reviewed',
    path: paths.actor('jang-dan-mu'),
    heading: 'Jang Dan Mu',
  },
  {
    name: 'a story since a link to it was made',
    path: paths.article('kang-do-hyun-is-offered-ninth-ferry?seen=2025-01-20'),
    heading: 'Kang Do Hyun is offered Ninth Ferry',
  },
  {
    name: 'an actor of whom nothing has changed since',
    path: paths.actor('kang-do-hyun?seen=2026-06-03'),
    heading: 'Kang Do Hyun',
  },
  {
    name: 'a drama, by a link of no day',
    path: paths.drama('ninth-ferry?seen=soon'),
    heading: 'Ninth Ferry',
  },
  { name: 'today as it was', path: `${paths.today()}?asof=2024-11-16`, heading: 'Today' },
  {
    name: 'stories as they were',
    path: paths.articles('?asof=2025-02-05'),
    heading: '19 stories',
  },
  {
    name: 'an event as it was',
    path: paths.event('casting-of-ninth-ferry?asof=2025-02-05'),
    heading: 'Casting of Ninth Ferry',
  },
  {
    name: 'a story before it was known',
    path: paths.article('kang-do-hyun-leaves-ninth-ferry?asof=2025-02-05'),
    heading: 'Not known by 5 February 2025',
  },
  { name: 'a filtered timeline', path: paths.timeline('?actor=kang-do-hyun'), heading: 'Timeline' },
]

/** For whatever must hold of every page. */
export const everywhere: Place[] = [...kinds, ...unusual]
