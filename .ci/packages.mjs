import { existsSync, readFileSync } from 'node:fs'

/**
 * True where a folder has the packages of its lock file. npm keeps a copy of that in node_modules; they match when every
 * version does.
 */
export function packagesAreThere(folder) {
  const copy = `${folder}/node_modules/.package-lock.json`
  if (!existsSync(copy)) return false
  const wanted = JSON.parse(readFileSync(`${folder}/package-lock.json`, 'utf8')).packages
  const present = JSON.parse(readFileSync(copy, 'utf8')).packages
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || present[path]?.version === version || (optional && !present[path]),
  )
}
