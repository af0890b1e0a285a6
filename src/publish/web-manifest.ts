import type { PublicSite } from './site.ts'

/** Where the pictures of the site's own seal lie, for whoever puts it on a home screen. */
export const ICONS = {
  small: { file: 'icons/seal-192.png', size: 192, full: false },
  large: { file: 'icons/seal-512.png', size: 512, full: false },
  /** Filled to its edges, since a phone cuts it to its own shape. */
  masked: { file: 'icons/seal-full-512.png', size: 512, full: true },
  apple: { file: 'icons/seal-full-180.png', size: 180, full: true },
} as const

/** The paper of the light theme, as in index.html. */
const PAPER = '#fbfaf7'

/** The manifest that makes a site installable (https://www.w3.org/TR/appmanifest). Its addresses are as seen from itself. */
export function webManifest({ name, description, language }: PublicSite): string {
  const icon = ({ file, size }: { file: string; size: number }, purpose: string) => ({
    src: file,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  })
  return JSON.stringify({
    name,
    short_name: name,
    description,
    lang: language,
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: PAPER,
    theme_color: PAPER,
    icons: [
      { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' },
      icon(ICONS.small, 'any'),
      icon(ICONS.large, 'any'),
      icon(ICONS.masked, 'maskable'),
    ],
  })
}
