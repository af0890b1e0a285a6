import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Card } from '#publish/cards/card.ts'
import { drawCards } from './draw-cards.ts'

const card = (title: string): Card => ({
  kicker: '1 June 2023',
  title,
  hangul: '한소희',
  stamp: 'denied',
  seal: null,
  lines: [{ status: 'in-talks', text: 'Casting of The Glory' }],
  people: [],
})

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'dojang-'))
  onTestFinished(() => rm(path, { recursive: true }))
  return path
}

/** The size that a PNG's header tells. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)]

test('a picture is drawn once, and again only for what shows something else', async () => {
  const out = await folder()
  const unique = String(process.hrtime.bigint())
  const first = new Map([['actors/a/card.png', card(unique)]])
  expect(await drawCards(out, 'Dojang', first)).toEqual({ drawn: 1, kept: 0 })
  const png = await readFile(join(out, 'actors/a/card.png'))
  expect(sizeOf(png)).toEqual([1200, 630])
  expect(png.length).toBeLessThan(150_000)

  const second = new Map([...first, ['actors/b/card.png', card(`${unique} b`)]])
  expect(await drawCards(out, 'Dojang', second)).toEqual({ drawn: 1, kept: 1 })
  expect(await readFile(join(out, 'actors/a/card.png'))).toEqual(png)
  expect(await readFile(join(out, 'actors/b/card.png'))).not.toEqual(png)
  expect(await drawCards(out, 'Another site', first)).toEqual({ drawn: 1, kept: 0 })
}, 60_000)
