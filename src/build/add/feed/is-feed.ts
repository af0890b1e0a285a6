/** True where a text begins as a feed does, whatever its name or type says. */
export function isFeed(text: string): boolean {
  const start = text.slice(0, 4_000).replace(/<!--.*?-->/gs, '')
  if (/^\s*\{/.test(start)) return start.includes('https://jsonfeed.org/version/')
  const root = /<([a-z][\w:.-]*)/i.exec(start)?.[1]
  return root !== undefined && /^(?:rss|(?:\w+:)?feed|rdf:rdf)$/i.test(root)
}
