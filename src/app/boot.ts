import { reloadOnLostPart } from './reload-once.ts'

/**
 * The page's only script at first, a few lines: it fetches the app once everything that was drawn at build is on
 * the screen, so that nothing takes the network from it. Until then, and without it, links are plain links.
 */
function fetchApp(): void {
  import('./main.tsx').catch(() => {
    if ('asked' in page) page['asked'] = 'lost'
  })
}

const page = document.documentElement.dataset

// With each build the app's own name changes, or that of its records.
const dataAddress = document.querySelector<HTMLMetaElement>('meta[name="dojang-data"]')?.content
reloadOnLostPart(`${import.meta.url} ${dataAddress}`)

// What was drawn is not yet what an address asks for that says more than the day of a shared link; the theme says so.
if (!/^(?:\?seen=[\d-]*)?$/.test(window.location.search)) page['asked'] = ''

if (document.readyState === 'complete') fetchApp()
else window.addEventListener('load', fetchApp, { once: true })
