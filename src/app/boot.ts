import { reloadOnLostPart } from './reload-once.ts'

/**
 * The page's only script at first, a few lines: it fetches the app once everything that was drawn at build is on
 * the screen, so that nothing takes the network from it. Until then, and without it, links are plain links.
 */
function fetchApp(): void {
  void import('./main.tsx')
}

// With each build the app's own name changes, or that of its records.
const records = document.querySelector<HTMLMetaElement>('meta[name="dojang-data"]')?.content
reloadOnLostPart(`${import.meta.url} ${records}`)

// What was drawn is not yet what such an address asks for; the theme says so where that matters.
if (window.location.search !== '') document.documentElement.dataset['asked'] = ''

if (document.readyState === 'complete') fetchApp()
else window.addEventListener('load', fetchApp, { once: true })
