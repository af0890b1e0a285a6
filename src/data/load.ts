import * as v from 'valibot'
import { files } from '#model/files.ts'
import { isNotFound, LoadError } from './load-error.ts'
import { fetchUnlessSilent, Silence } from './silence.ts'

/**
 * Where the records of this build lie: the folder that the page's `<meta name="dojang-data">` names, with a
 * slash at its end. Read when a record is first wanted, so that pages render where there is no document.
 */
export function dataAddress(): string {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="dojang-data"]')
  return new URL(meta?.content ?? 'data/', document.baseURI).href
}

/**
 * Loads a record and checks its form.
 *
 * @param file its path below the folder of the data, from `model/files.ts`.
 * @throws LoadError; a request that was called off throws as `fetch` does.
 */
export async function load<S extends v.GenericSchema>(
  file: string,
  schema: S,
  signal: AbortSignal,
): Promise<v.InferOutput<S>> {
  const record = await json(file, signal).catch(async (error: unknown) => {
    if (!isNotFound(error) || (await isBuildThere(signal))) throw error
    throw new LoadError('replaced', file, 'the host has a newer build')
  })
  const checked = v.safeParse(schema, record, { abortEarly: true })
  if (checked.success) return checked.output
  const [issue] = checked.issues
  throw new LoadError('mismatch', file, `${v.getDotPath(issue) ?? 'record'}: ${issue.message}`)
}

/** A host that has nothing of a build any more tells nothing of what there is. The record of today is in every build. */
async function isBuildThere(signal: AbortSignal): Promise<boolean> {
  const address = `${dataAddress()}${files.today()}`
  const request = fetchUnlessSilent(address, signal, { method: 'HEAD', cache: 'no-store' })
  const response = await request.catch(() => null)
  return !response || (response.ok && !isPage(response))
}

async function answer(file: string, signal: AbortSignal): Promise<Response> {
  const response = await fetchUnlessSilent(`${dataAddress()}${file}`, signal).catch(
    (error: unknown) => {
      if (signal.aborted) throw error
      throw lost(file, error)
    },
  )
  if (response.status === 404) throw new LoadError('not-found', file, 'the host has no such file')
  if (!response.ok) throw new LoadError('failed', file, `the host answered ${response.status}`)
  return response
}

/** Some hosts answer a missing file with the app's page and status 200: that is "not found" too. */
async function json(file: string, signal: AbortSignal): Promise<unknown> {
  const response = await answer(file, signal)
  if (isPage(response)) throw new LoadError('not-found', file, 'the host answered with a page')
  try {
    return await response.json()
  } catch (error) {
    if (error instanceof SyntaxError) throw new LoadError('mismatch', file, String(error))
    throw lost(file, error)
  }
}

/** A connection that was never made, broke in the middle, or fell silent. */
function lost(file: string, error: unknown): LoadError {
  if (error instanceof Silence) return new LoadError('slow', file, error.message)
  return new LoadError(navigator.onLine ? 'failed' : 'offline', file, String(error))
}

function isPage({ headers }: Response): boolean {
  return headers.get('content-type')?.startsWith('text/html') ?? false
}
