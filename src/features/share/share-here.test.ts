import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { shareHere } from './share-here.ts'

const href = 'https://dojang.example/actors/han-so-hee?status=denied'
const url = `${href}&seen=2026-11-22`
const done = () => vi.fn<() => Promise<void>>().mockResolvedValue(undefined)
const refused = (error: Error) => vi.fn<() => Promise<void>>().mockRejectedValue(error)

beforeEach(() => {
  vi.stubGlobal('window', { location: { href } })
  vi.setSystemTime(new Date('2026-11-22T20:00:00Z'))
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

test('uses the share sheet where there is one', async () => {
  const share = done()
  vi.stubGlobal('navigator', { share })
  expect(await shareHere('Han So Hee')).toBe('shared')
  expect(share).toHaveBeenCalledWith({ title: 'Han So Hee', url })
})

test('a share sheet that was closed is no failure, and copies nothing', async () => {
  const writeText = done()
  const share = refused(new DOMException('closed', 'AbortError'))
  vi.stubGlobal('navigator', { share, clipboard: { writeText } })
  expect(await shareHere('x')).toBe('shared')
  expect(writeText).not.toHaveBeenCalled()
})

test.each([
  ['there is no share sheet', {}],
  ['the share sheet cannot take it', { share: done(), canShare: () => false }],
  ['the share sheet breaks', { share: refused(new DOMException('no', 'NotAllowedError')) }],
])('copies the address when %s', async (_, navigator) => {
  const writeText = done()
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } })
  expect(await shareHere('x')).toBe('copied')
  expect(writeText).toHaveBeenCalledWith(url)
})

test('says so when it cannot copy either', async () => {
  vi.stubGlobal('navigator', { clipboard: { writeText: refused(new Error('denied')) } })
  expect(await shareHere('x')).toBe('failed')
  vi.stubGlobal('navigator', {})
  expect(await shareHere('x')).toBe('failed')
})

test('a chosen sentence is what the link opens at', async () => {
  const share = done()
  vi.stubGlobal('navigator', { share })
  await shareHere('x', 'She left.')
  expect(share).toHaveBeenCalledWith({ title: 'x', url: `${url}#:~:text=She%20left.` })
})
