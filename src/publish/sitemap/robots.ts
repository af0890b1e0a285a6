import { type AddressedSite, absolute } from '../site.ts'

/** robots.txt: all may be read. Robots look for it at the root of a host, which a site in a folder does not have. */
export function robotsOf(site: AddressedSite): string {
  const atRoot = new URL(site.address).pathname === '/'
  return [
    ...(atRoot ? [] : ['# Robots read this at the root of a host only: copy the next line there.']),
    `Sitemap: ${absolute(site, '/sitemap.xml')}`,
    '',
    'User-agent: *',
    'Allow: /',
    '',
  ].join('\n')
}
