import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { LoadError } from './load-error.ts'
import { load } from './load.ts'
import { recordQuery } from './record-query.ts'
import { PATIENCE } from './silence.ts'

const Name = v.object({ name: v.string() })
const signal = new AbortController().signal
const respond = (body: string, init: ResponseInit = {}) =>
  vi.stubGlobal('fetch', vi.fn<typeof fetch>().mockResolvedValue(new Response(body, init)))

async function errorOf(promise: Promise<unknown>): Promise<LoadError> {
  try {
    await promise
  } catch (error) {
    if (error instanceof LoadError) return error
  }
  return expect.fail('no LoadError')
}

beforeEach(() => {
  vi.stubGlobal('document', {
    querySelector: () => ({ content: '/base/data/abc/' }),
    baseURI: 'https://dojang.example/base/',
  })
  vi.stubGlobal('navigator', { onLine: true })
})
afterEach(() => vi.unstubAllGlobals())

describe('load', () => {
  test('fetches below the address that the page names, and gives the checked record', async () => {
    respond('{"name":"Han So Hee"}')
    expect(await load('actors/han-so-hee.json', Name, signal)).toEqual({ name: 'Han So Hee' })
    expect(fetch).toHaveBeenCalledWith(
      'https://dojang.example/base/data/abc/actors/han-so-hee.json',
      { signal: expect.any(AbortSignal) },
    )
  })

  test.each([
    ['an error of the host', 'oh', { status: 500 }, 'failed'],
    ['text that is no JSON', '{"name":', {}, 'mismatch'],
    ['a record of another form', '{"name":3}', {}, 'mismatch'],
  ])('tells %s', async (_, body, init, kind) => {
    respond(body, init)
    expect((await errorOf(load('x.json', Name, signal))).kind).toBe(kind)
  })

  test.each([
    ['nothing', () => new Response('gone', { status: 404 }), 'replaced'],
    [
      'a page for anything',
      () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }),
      'replaced',
    ],
    ['the record of today', () => new Response('{}'), 'not-found'],
    ['no answer', () => Promise.reject(new TypeError('Failed to fetch')), 'not-found'],
  ])('of a missing record, when the host has %s of the build', async (_, today, kind) => {
    const gone = new Response('gone', { status: 404 })
    const fetch = vi.fn<typeof globalThis.fetch>()
    vi.stubGlobal(
      'fetch',
      fetch.mockResolvedValueOnce(gone).mockImplementationOnce(async () => today()),
    )
    expect((await errorOf(load('actors/iu.json', Name, signal))).kind).toBe(kind)
    expect(fetch).toHaveBeenLastCalledWith('https://dojang.example/base/data/abc/today.json', {
      method: 'HEAD',
      cache: 'no-store',
      signal: expect.any(AbortSignal),
    })
  })

  test('names the field that does not fit', async () => {
    respond('{"name":3}')
    expect((await errorOf(load('x.json', Name, signal))).message).toMatch(
      /^x\.json: name: .*string/,
    )
  })

  test.each([
    [true, 'failed'],
    [false, 'offline'],
  ])('tells a request without an answer: network %s', async (onLine, kind) => {
    vi.stubGlobal('navigator', { onLine })
    vi.stubGlobal(
      'fetch',
      vi.fn<typeof fetch>().mockRejectedValue(new TypeError('Failed to fetch')),
    )
    expect((await errorOf(load('x.json', Name, signal))).kind).toBe(kind)
  })

  test('gives up a host that falls silent in the midst of its answer', async () => {
    vi.useFakeTimers()
    const body = new ReadableStream({
      start: (answer) => answer.enqueue(new TextEncoder().encode('{"name":')),
    })
    const fetch = vi.fn<typeof globalThis.fetch>(
      async (_, init) =>
        new Response(body.pipeThrough(new TransformStream(), { signal: init!.signal! })),
    )
    vi.stubGlobal('fetch', fetch)
    const failed = errorOf(load('x.json', Name, signal))
    await vi.advanceTimersByTimeAsync(PATIENCE)
    expect((await failed).kind).toBe('slow')
    vi.useRealTimers()
  })
})

describe('a record query', () => {
  const { retry } = recordQuery('x.json', Name)
  const again = (kind: LoadError['kind'], failures: number) =>
    typeof retry === 'function' && retry(failures, new LoadError(kind, 'x.json', 'why'))

  test('tries only a failed request again, twice', () => {
    expect(again('failed', 0)).toBe(true)
    expect(again('failed', 2)).toBe(false)
    expect(again('not-found', 0)).toBe(false)
    expect(again('mismatch', 0)).toBe(false)
    expect(again('slow', 0)).toBe(false)
  })
})
