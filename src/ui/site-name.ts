import { createContext } from 'react'

/** The name of the site, as content/site.yaml gives it. */
export const SiteName = createContext('Dojang')
