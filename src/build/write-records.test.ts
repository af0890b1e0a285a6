import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { nameOf, writeRecords } from './write-records.ts'

describe('writeRecords', () => {
  it('writes each record as it comes, below a folder that has the name of all of them', () => {
    const out = mkdtempSync(join(tmpdir(), 'dojang-'))
    onTestFinished(() => rmSync(out, { recursive: true }))
    const steps: string[] = []
    function* records(): Generator<[string, unknown]> {
      for (const file of ['today.json', 'articles/one.json']) {
        steps.push(`made ${file}`)
        yield [file, { file }]
      }
    }
    const { folder, files } = writeRecords(out, records(), (file) => steps.push(`told ${file}`))
    expect(steps).toEqual([
      'made today.json',
      'told today.json',
      'made articles/one.json',
      'told articles/one.json',
    ])
    expect(files).toEqual(['today.json', 'articles/one.json'])
    expect(folder).toMatch(/^data\/[0-9a-f]{12}\/$/)
    expect(readdirSync(join(out, 'data'))).toEqual([folder.split('/')[1]])
    expect(readFileSync(join(out, folder, 'articles/one.json'), 'utf8')).toBe(
      '{"file":"articles/one.json"}',
    )
  })
})

describe('nameOf', () => {
  it('tells any change of a name or a text', () => {
    const lists: [string, string][][] = [
      [],
      [['a', 'b']],
      [['ab', '']],
      [['', 'ab']],
      [
        ['a', 'b'],
        ['c', ''],
      ],
    ]
    const names = lists.map((files) => nameOf(new Map(files)))
    expect(new Set(names).size).toBe(names.length)
  })
})
