import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fetchUnlessSilent, PATIENCE, Silence } from './silence.ts'

/** A host that answers only when told to, in parts. */
function slowHost() {
  let begin!: (answer: Response) => void
  let parts!: ReadableStreamDefaultController<Uint8Array>
  const body = new ReadableStream<Uint8Array>({ start: (controller) => void (parts = controller) })
  vi.stubGlobal(
    'fetch',
    async (_: string, { signal }: { signal: AbortSignal }) =>
      new Promise<Response>((resolve, reject) => {
        begin = resolve
        signal.addEventListener('abort', () => {
          reject(signal.reason)
          parts.error(signal.reason)
        })
      }),
  )
  return {
    begin: () => begin(new Response(body)),
    say: (text: string) => parts.enqueue(new TextEncoder().encode(text)),
    end: () => parts.close(),
  }
}

const soon = async () => vi.advanceTimersByTimeAsync(PATIENCE - 1)
const late = async () => vi.advanceTimersByTimeAsync(PATIENCE)

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('waits for a host as long as it is heard now and then', async () => {
  const host = slowHost()
  const answer = fetchUnlessSilent('/x', new AbortController().signal)
  await soon()
  host.begin()
  const text = (await answer).text()
  await soon()
  host.say('a')
  await soon()
  host.say('b')
  await soon()
  host.end()
  expect(await text).toBe('ab')
})

test('gives up a host that does not answer', async () => {
  slowHost()
  const answer = fetchUnlessSilent('/x', new AbortController().signal).catch((error) => error)
  await late()
  expect(await answer).toBeInstanceOf(Silence)
})

test('gives up an answer that does not go on', async () => {
  const host = slowHost()
  const answer = fetchUnlessSilent('/x', new AbortController().signal)
  await soon()
  host.begin()
  const text = (await answer).text().catch((error) => error)
  host.say('a')
  await late()
  expect(await text).toBeInstanceOf(Silence)
})

test('is called off by who asked', async () => {
  slowHost()
  const asked = new AbortController()
  const answer = fetchUnlessSilent('/x', asked.signal).catch((error) => error)
  asked.abort(new Error('no more'))
  expect(await answer).toEqual(new Error('no more'))
})
