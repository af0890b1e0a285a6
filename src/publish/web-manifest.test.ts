import { expect, test } from 'vitest'
import { ICONS, webManifest } from './web-manifest.ts'

test('a site is named, and stands where its manifest does', () => {
  const site = { name: 'Stars', description: 'A fan site.', language: 'en', cards: false } as const
  const { icons, ...told } = JSON.parse(webManifest(site))
  expect(told).toEqual({
    name: 'Stars',
    short_name: 'Stars',
    description: 'A fan site.',
    lang: 'en',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#fbfaf7',
    theme_color: '#fbfaf7',
  })
  // What browsers ask for before they offer to install.
  expect(icons).toContainEqual({
    src: ICONS.large.file,
    sizes: '512x512',
    type: 'image/png',
    purpose: 'any',
  })
  expect(icons).toContainEqual({
    src: ICONS.masked.file,
    sizes: '512x512',
    type: 'image/png',
    purpose: 'maskable',
  })
})
