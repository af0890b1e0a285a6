/** What the service worker of a build knows of it. Addresses are paths below the host, as in `/fans/assets/main-1.js`. */
export type OfflineBuild = {
  /** Another for each build. */
  name: string
  /** The path that the site is served from, with a slash at both ends. */
  base: string
  /** The folder of the build's records, with a slash at its end. */
  data: string
  /** The page that stands in for any other without a network. */
  page: string
  /** What is saved on a reader's device from the first visit on: the app, that page, and the first page of each list. */
  files: string[]
}

/** What an open page is made of: where its records lie, and the app's own script, both as paths below the host. */
export type PageParts = { data: string; app: string }
