import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { SiteAddress } from '#model/fields.ts'
import type { Problem } from '#model/problem.ts'
import { readCatalogue } from '#pipeline/read/catalogue.ts'
import type { BuiltSite } from './build-site.ts'

/**
 * Where the site of a content folder will stand, with a slash at the end: `override` (DOJANG_ADDRESS), else what
 * site.yaml says. Null where neither says it, or site.yaml is broken, which the build tells with all else that is.
 *
 * @param root begins the names of files in problems.
 * @throws Error where `override` is no address.
 */
export async function siteAddress(
  folder: string,
  root: string,
  override: string | undefined,
): Promise<string | null> {
  if (override !== undefined) return checked(override)
  const content = await readFile(join(folder, 'site.yaml')).catch(() => null)
  if (!content) return null
  return readCatalogue([{ file: `${root}site.yaml`, content }], root).site?.address ?? null
}

function checked(override: string): string {
  const { success, output, issues } = v.safeParse(SiteAddress, override)
  if (success) return output
  throw new Error(`DOJANG_ADDRESS "${override}" is not right; it ${issues[0].message}.`)
}

/** The folder that a site is served from, with a slash at both ends. */
export function basePath(address: string | null): string {
  return address === null ? '/' : new URL(address).pathname
}

/** The site at its address. To have none is a problem, but does not stop a build: the site can be looked at. */
export function withAddress(built: BuiltSite, root: string, address: string | null): BuiltSite {
  if (!built.site) return built
  if (address !== null) return { ...built, site: { ...built.site, address } }
  return { ...built, problems: [...built.problems, noAddress(`${root}site.yaml`)] }
}

function noAddress(file: string): Problem {
  const message =
    'has no address, so canonical links, share cards, feeds and the sitemap are left out'
  const hint = 'add a line such as "address: https://example.org/fans/"'
  return { file, line: null, rule: 'no-address', message, hint, fatal: false }
}
