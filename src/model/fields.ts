import * as v from 'valibot'
import { isEdtf, parseEdtfDate } from './edtf.ts'

/** Schemas of single fields that content files and records share. Their messages finish the sentence "KEY ...". */

/** A lasting id, which is also the file's name and the address: `han-so-hee`. */
export const Slug = v.pipe(
  v.string('must be text'),
  v.regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'must be small letters, digits and single hyphens, as in "han-so-hee"',
  ),
  v.maxLength(80, 'must be at most 80 characters long'),
)

export const Text = v.pipe(v.string('must be text'), v.trim(), v.minLength(1, 'must not be empty'))

/** A date in one of the forms of `edtf.ts`. */
export const Edtf = v.pipe(
  v.string('must be a date in quotes or plain, as in 2023-06-01'),
  v.check(isEdtf, 'must be a possible EDTF date, as in 2023-06-01, 2023-06, 2023 or XXXX-12-22'),
)

/** True for a day that there is: '2023-06-01', not '2023-02-30', '2023-06' or '2023-06-01~'. */
export function isDay(text: string): boolean {
  const parts = /^[\d-]{10}$/.test(text) ? parseEdtfDate(text) : null
  return parts !== null && parts.day !== null
}

/** One day of a year. */
export const Day = v.pipe(
  v.string('must be a day in quotes or plain, as in 2023-06-01'),
  v.check(isDay, 'must be a day that there is, as in 2023-06-01'),
)

/** An address that a reader may follow: http or https, nothing else. */
export const WebAddress = v.pipe(
  v.string('must be text'),
  v.check((text) => isWebAddress(text), 'must be an address that starts with https:// or http://'),
)

/** The one test of whether an address may become a link. Used when content is read and again when a link is drawn. */
export function isWebAddress(text: string): boolean {
  if (!/^https?:\/\//i.test(text)) return false
  try {
    return ['http:', 'https:'].includes(new URL(text).protocol)
  } catch {
    return false
  }
}

/**
 * Where a site stands: the start of all its addresses. The path is the folder that it is served from, and is given
 * with a slash at its end.
 */
export const SiteAddress = v.pipe(
  v.string('must be text'),
  v.check(
    isSiteAddress,
    'must be the whole address of the site without "?" or "#", as in https://example.org/fans/',
  ),
  v.transform((text) => new URL(text.replace(/\/?$/, '/')).href),
)

/** No sign in the path that a host, a server's settings or a file's name would write otherwise. */
function isSiteAddress(text: string): boolean {
  if (!isWebAddress(text)) return false
  const { username, password, pathname } = new URL(text)
  return (
    !/[?#\s]/.test(text) &&
    username + password === '' &&
    /^[\w.~/-]*$/.test(pathname) &&
    !pathname.includes('//')
  )
}
