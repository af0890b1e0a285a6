/**
 * The page's only script at first, a few lines: it fetches the app once everything that was drawn at build is on
 * the screen, so that nothing takes the network from it. Until then, and without it, links are plain links.
 */
function fetchApp(): void {
  void import('./main.tsx')
}

// What was drawn is not yet what such an address asks for; the theme says so where that matters.
if (window.location.search !== '') document.documentElement.dataset['asked'] = ''

if (document.readyState === 'complete') fetchApp()
else window.addEventListener('load', fetchApp, { once: true })
