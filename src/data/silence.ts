/** How long, in milliseconds, a host may stay silent before a request to it is given up. */
export const PATIENCE = 15_000

/** Why a request was given up: for so long no answer came, or no more of it. */
export class Silence extends Error {
  constructor() {
    super(`nothing came for ${PATIENCE / 1000} seconds`)
  }
}

/**
 * Fetches, but gives up where nothing is heard for a while, before the answer or in the midst of it: browsers would wait
 * for minutes.
 *
 * @throws Silence; else as `fetch` does, and so does reading the answer's body.
 */
export async function fetchUnlessSilent(
  address: string,
  signal: AbortSignal,
  init: RequestInit = {},
): Promise<Response> {
  const calledOff = new AbortController()
  const callOff = () => calledOff.abort(signal.reason)
  signal.addEventListener('abort', callOff, { once: true })
  if (signal.aborted) callOff()
  let watch: ReturnType<typeof setTimeout> | undefined
  const listen = () => {
    clearTimeout(watch)
    watch = setTimeout(() => calledOff.abort(new Silence()), PATIENCE)
  }
  const stop = () => {
    clearTimeout(watch)
    signal.removeEventListener('abort', callOff)
  }
  listen()
  try {
    const { body, status, headers } = await fetch(address, {
      ...init,
      signal: calledOff.signal,
    })
    listen()
    if (!body) stop()
    const heard = body?.pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform(part, rest) {
          listen()
          rest.enqueue(part)
        },
        flush: stop,
      }),
    )
    return new Response(heard ?? null, { status, headers })
  } catch (error) {
    stop()
    // Older browsers throw an error of their own, whatever the reason for calling off was.
    throw calledOff.signal.reason instanceof Silence ? calledOff.signal.reason : error
  }
}
