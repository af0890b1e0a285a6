import { describe, expect, it } from 'vitest'
import { progressOn } from './progress.ts'

function stream(isTTY: boolean) {
  const written: string[] = []
  return { written, isTTY, columns: 20, write: (text: string) => written.push(text) }
}

describe('progress', () => {
  it('is one line on a terminal, cut to its width, and gone at the end', () => {
    const terminal = stream(true)
    const progress = progressOn(terminal)
    progress.tell('fetching a very long address')
    progress.count('reading', 24, 100)
    progress.count('reading', 25, 100)
    progress.end()
    const clear = '\r\u001B[2K'
    expect(terminal.written).toEqual([
      `${clear}fetching a very lon`,
      `${clear}reading: 25 of 100`,
      clear,
    ])
  })

  it('is plain lines elsewhere, one for every thousand of a long list', () => {
    const log = stream(false)
    const progress = progressOn(log)
    progress.tell('fetching')
    for (const done of [999, 1000, 1001, 2000]) progress.count('reading', done, 2000)
    progress.count('reading', 1000, 1000)
    progress.count('reading', 3000, null)
    progress.end()
    expect(log.written).toEqual([
      'fetching\n',
      'reading: 1000 of 2000\n',
      'reading: 2000 of 2000\n',
      'reading: 3000\n',
    ])
  })
})
