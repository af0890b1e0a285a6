import { expect, test } from 'vitest'
import { trimStyles } from './trim-styles.ts'

const SOURCE = 'jsx("h1", { className: `mt-1.5 text-soft sm:hidden flex ${on ? "p-1" : ""}` })'

test.each([
  '.text-soft{color:gray}',
  '.flex,.p-1{margin:0}',
  '.mt-1\\.5{margin:0}',
  '@media (width>=40rem){.sm\\:hidden{display:none}}',
  'h1{font:inherit}',
  'html{line-height:1}',
  ':focus-visible{outline:0}',
  '::placeholder{opacity:1}',
  '@font-face{font-family:Fraunces}',
  '@layer base,utilities;',
])('keeps %s', (css) => {
  expect(trimStyles(css, SOURCE)).toBe(css)
})

test.each([
  ['.mt-1{margin:0}', ''],
  ['.text-soft .grid{color:gray}', ''],
  ['.flex,.grid{margin:0}', '.flex{margin:0}'],
  ['progress{margin:0}', ''],
  ['h1,progress{margin:0}', 'h1{margin:0}'],
  ['@media print{.grid{color:gray}}', ''],
  ['@layer properties{*{--tw-leading:initial}}', ''],
  [':root{--a:1;--b:var(--a);--c:2}h1{color:var(--c)}', ':root{--c:2}h1{color:var(--c)}'],
  ['@property --tw-x{syntax:"*"}', ''],
  ['/*! a licence */h1{margin:0}', 'h1{margin:0}'],
])('makes of %s: %s', (css, trimmed) => {
  expect(trimStyles(css, SOURCE)).toBe(trimmed)
})

test('keeps a property that a drawing reads', () => {
  const css = ':root{--color-cut:red}'
  expect(trimStyles(css, '<path fill="var(--color-cut)" />')).toBe(css)
})
