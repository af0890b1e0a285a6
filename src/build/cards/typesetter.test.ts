import { describe, expect, test } from 'vitest'
import { createTypesetter } from './typesetter.ts'

const setter = createTypesetter()
const type = { face: 'display', size: 50 } as const

/** Where the glyphs of a text stand, from left to right, each with its form. */
function glyphs(text: string, rtl = false): { x: number; path: string }[] {
  const found = setter.draw(text, type, rtl).matchAll(/translate\((\S+) \S+\)[^>]* d="([^"]*)"/g)
  return Array.from(found, ([, x, path]) => ({ x: Number(x), path: path! }))
}

const form = (character: string) => glyphs(character)[0]!.path

describe('a text', () => {
  test('stands in its letters from left to right, as wide as is told', () => {
    const found = glyphs('Glory')
    expect(found.map(({ path }) => path)).toEqual('Glory'.split('').map(form))
    expect(found.map(({ x }) => x)).toEqual(found.map(({ x }) => x).toSorted((a, b) => a - b))
    expect(setter.width('Glory', type)).toBeGreaterThan(found.at(-1)!.x)
    expect(setter.width('Glory', { ...type, size: 100 })).toBeCloseTo(
      2 * setter.width('Glory', type),
    )
  })

  test.each(['한소희', '日本', 'Łódź', 'Привет', '🎬', '❤️', '🇰🇷', 'مرحبا', 'שלום'])(
    'in %s has a letter for each',
    (text) => {
      expect(setter.width(text, type)).toBeGreaterThan(20)
      expect(glyphs(text).length).toBeGreaterThan(0)
    },
  )

  test('leaves out what no font has, and what belongs to it', () => {
    expect(glyphs('aกิb').map(({ path }) => path)).toEqual([form('a'), form('b')])
    expect(glyphs('กิ')).toEqual([])
  })

  test('that is read from the right has its first letter there, and its brackets turned', () => {
    expect(setter.isRtl('שלום abc')).toBe(true)
    expect(setter.isRtl('abc שלום')).toBe(false)
    const found = glyphs('(א) a', true).map(({ path }) => path)
    expect(found).toEqual([form('a'), form('('), form('א'), form(')')])
  })

  test('joins Arabic letters: within a word they have other forms than alone', () => {
    const forms = new Set(glyphs('ببب', true).map(({ path }) => path))
    expect(forms.size).toBeGreaterThan(new Set(glyphs('ب ب ب', true).map(({ path }) => path)).size)
  })
})
