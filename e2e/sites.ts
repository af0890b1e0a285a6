/** Where the tests serve the tiny site of e2e/fixtures/content, and the project's own. */
export const FIXTURE_PORT = 4273
export const OWN_PORT = 4274
/** Where a test opens the dev server. */
export const DEV_PORT = 4275
/** Where a test serves the tiny site from a folder of its host. */
export const FOLDER_PORT = 4276

/** The project's own site: content/ as it is. */
export const ownSite = `http://localhost:${OWN_PORT}`
