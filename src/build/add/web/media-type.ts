/** What a Content-Type says: the type in small letters ('' where there is none), and the charset. */
export type MediaType = { type: string; charset: string | null }

/** What can become an article: a page, a text, a feed. */
const READABLE =
  /^(?:text\/(?:html|plain|markdown|xml)|application\/(?:xhtml\+xml|(?:rss|atom|rdf)\+xml|xml|feed\+json|json))$/

/** Reads a Content-Type header. */
export function mediaType(header: string | null): MediaType {
  const [type = '', ...parameters] = (header ?? '')
    .split(';')
    .map((part) => part.trim().toLowerCase())
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))
  return { type, charset: charset?.slice('charset='.length).replaceAll('"', '') ?? null }
}

/** True for what can become an article. */
export function isReadable({ type }: MediaType): boolean {
  return READABLE.test(type)
}
