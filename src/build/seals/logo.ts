import { createSealCutter } from './seal.ts'

/** 도장, "name seal": the seal beside Dojang's name, as a path in a box of 100 by 100. */
export function logoPath(): string {
  return createSealCutter()('도장', 'Dojang')
}

/**
 * The icon of the browser's tab. `logo.test.ts` writes it to `public/favicon.svg` (`npx vitest run src/build/seals/logo
 * -u`) and fails while it is not up to date. Without the frame, which no tab is large enough to show.
 */
export function favicon(): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><rect width="100" height="100" rx="16" fill="#c62f28"/><path d="${logoPath()}" fill="#fff" transform="translate(-7 -7) scale(1.14)"/></svg>\n`
}
