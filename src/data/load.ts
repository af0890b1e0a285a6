import * as v from 'valibot'
import { LoadError } from './load-error.ts'

/**
 * Where the records of this build lie: the folder that the page's `<meta name="dojang-data">` names, with a
 * slash at its end. Read when a record is first wanted, so that pages render where there is no document.
 */
function dataAddress(): string {
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
  const record = await json(file, await answer(file, signal))
  const checked = v.safeParse(schema, record, { abortEarly: true })
  if (checked.success) return checked.output
  const [issue] = checked.issues
  throw new LoadError('mismatch', file, `${v.getDotPath(issue) ?? 'record'}: ${issue.message}`)
}

async function answer(file: string, signal: AbortSignal): Promise<Response> {
  const response = await fetch(`${dataAddress()}${file}`, { signal }).catch((error: unknown) => {
    if (signal.aborted) throw error
    throw new LoadError(navigator.onLine ? 'failed' : 'offline', file, String(error))
  })
  if (response.status === 404) throw new LoadError('not-found', file, 'the host has no such file')
  if (!response.ok) throw new LoadError('failed', file, `the host answered ${response.status}`)
  return response
}

/** Some hosts answer a missing file with the app's page and status 200: that is "not found" too. */
async function json(file: string, response: Response): Promise<unknown> {
  if (response.headers.get('content-type')?.startsWith('text/html'))
    throw new LoadError('not-found', file, 'the host answered with a page')
  try {
    return await response.json()
  } catch (error) {
    // A connection that breaks in the middle is the network's fault, text that is no JSON is the file's.
    throw new LoadError(error instanceof SyntaxError ? 'mismatch' : 'failed', file, String(error))
  }
}
