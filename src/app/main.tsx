import './theme.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { createQueryClient } from './query-client.ts'
import { reloadOnLostChunk } from './reload-on-lost-chunk.ts'
import { createRouter } from './router.ts'

const client = createQueryClient()
const router = createRouter(client)

// The entry's own hashed address changes with every build.
reloadOnLostChunk(import.meta.url, () => {
  const { location } = router.state.navigation
  return location ? router.createHref(location) : null
})

// The Vite plugin says so when a file of content/ was edited.
import.meta.hot?.on('dojang:content', () => void client.invalidateQueries())

// The build wrote the site's name as the page's title. Each page brings its own, and two of them would leave the
// first in the window's tab.
const siteName = document.title
document.querySelector('head > title')?.remove()

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <App siteName={siteName} client={client} router={router} />
  </StrictMode>,
)
