import type { Site } from '#model/catalogue.ts'

/**
 * The site as machines are told of it. Where it has no address, nothing is written that needs one.
 * `cards`: this build draws pictures for shared links.
 */
export type PublicSite = Site & { cards: boolean }

/** A site that knows where it stands on the web. */
export type AddressedSite = PublicSite & { address: string }

/** True where absolute addresses can be written. */
export function isAddressed(site: PublicSite): site is AddressedSite {
  return site.address !== undefined
}

/** An address of `paths.ts` made absolute: "/actors/iu" is "https://fans.example/dojang/actors/iu". */
export function absolute({ address }: AddressedSite, path: string): string {
  return address + encodeURI(path.slice(1))
}
