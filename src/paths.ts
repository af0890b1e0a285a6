/** Every address of the app as a function. Nothing else in the project writes an address by hand. */
export const paths = {
  today: () => '/',
  articles: (search = '') => `/articles${search}`,
  article: (slug: string) => `/articles/${slug}`,
  actors: () => '/actors',
  actor: (slug: string) => `/actors/${slug}`,
  dramas: () => '/dramas',
  drama: (slug: string) => `/dramas/${slug}`,
  events: () => '/events',
  event: (slug: string) => `/events/${slug}`,
  timeline: (search = '') => `/timeline${search}`,
  following: () => '/following',
  about: () => '/about',
}
