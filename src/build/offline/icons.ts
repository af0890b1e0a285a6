import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { ICONS } from '#publish/web-manifest.ts'

/** How much of a picture is seen whatever shape a phone cuts it to (https://www.w3.org/TR/appmanifest/#icon-masks). */
const SAFE = 0.8

/** Draws the site's seal, `favicon.svg` of the built site, in the sizes that home screens ask for. */
export function drawIcons(out: string): void {
  const seal = readFileSync(join(out, 'favicon.svg'), 'utf8')
  for (const { file, size, full } of Object.values(ICONS)) {
    const picture = new Resvg(full ? filled(seal) : seal, {
      fitTo: { mode: 'width', value: size },
      // A seal is paths; to find the fonts of a machine takes longer than all the rest.
      font: { loadSystemFonts: false },
    })
    mkdirSync(dirname(join(out, file)), { recursive: true })
    writeFileSync(join(out, file), picture.render().asPng())
  }
}

/** The seal on a ground of its own colour that leaves no corner free. */
function filled(seal: string): string {
  const [, ground] = /<rect[^>]*fill="([^"]+)"/.exec(seal) ?? []
  const inner = seal.replace(/^<svg[^>]*>/, '').replace('</svg>', '')
  const edge = 50 * (1 - SAFE)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><rect width="100" height="100" fill="${ground}"/><g transform="translate(${edge} ${edge}) scale(${SAFE})">${inner}</g></svg>`
}
