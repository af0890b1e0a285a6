import { createSealCutter } from './seal.ts'

/**
 * The icon of the browser's tab: 도장, "name seal", without the frame that no tab is large enough to show. Its test
 * fails while `public/favicon.svg` is not up to date, and writes it with `npx vitest run src/build/seals/logo -u`.
 */
export function favicon(): string {
  const path = createSealCutter()('도장', 'Dojang')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><rect width="100" height="100" rx="16" fill="#c62f28"/><path d="${path}" fill="#fff" transform="translate(-7 -7) scale(1.14)"/></svg>\n`
}
