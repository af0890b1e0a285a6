import * as v from 'valibot'
import { expect, test } from 'vitest'
import { isDay, isWebAddress, SiteAddress, Slug, Text, WebAddress } from './fields.ts'

test.each([
  'https://example.com',
  'http://example.com/a?b=c#d',
  'HTTPS://EXAMPLE.COM/A',
  'https://example.com:8443/한소희',
])('%s may become a link', (address) => {
  expect(isWebAddress(address)).toBe(true)
})

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  ' javascript:alert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'blob:https://example.com/1',
  'file:///etc/passwd',
  'mailto:a@example.com',
  '//example.com',
  '/articles',
  'example.com',
  ' https://example.com',
  'https:example.com',
  'https:/example.com',
  'https://',
  'http://[',
  'https://a b',
  '',
])('%j may not', (address) => {
  expect(isWebAddress(address)).toBe(false)
})

test('an address that is refused says what to write', () => {
  expect(v.safeParse(WebAddress, '//example.com').issues?.[0].message).toBe(
    'must be an address that starts with https:// or http://',
  )
})

test.each(['han-so-hee', '44th-awards', 'iu', 'a'.repeat(80)])('%s is a slug', (slug) => {
  expect(v.is(Slug, slug)).toBe(true)
})

test.each([
  'Han-So-Hee',
  'han--so',
  '-han',
  'han-',
  'han_so',
  '한소희',
  '',
  '..',
  'a/b',
  'a'.repeat(81),
])('%j is no slug', (slug) => {
  expect(v.is(Slug, slug)).toBe(false)
})

test('text is trimmed, and must not be empty', () => {
  expect(v.parse(Text, '  Han So Hee ')).toBe('Han So Hee')
  expect(v.is(Text, ' \n ')).toBe(false)
})

test.each([
  ['https://example.org', 'https://example.org/'],
  ['https://example.org/', 'https://example.org/'],
  ['HTTP://Example.org:8080/fans/of-drama', 'http://example.org:8080/fans/of-drama/'],
  ['https://example.org/~fans/a.b_c/', 'https://example.org/~fans/a.b_c/'],
])('a site may stand at %s', (address, whole) => {
  expect(v.parse(SiteAddress, address)).toBe(whole)
})

test.each([
  'example.org',
  '/fans/',
  'ftp://example.org/',
  'https://example.org/?a=b',
  'https://example.org/?',
  'https://example.org/#top',
  'https://me:secret@example.org/',
  'https://example.org/fan s/',
  'https://example.org/팬/',
  'https://example.org//fans/',
  ' https://example.org/',
])('no site stands at %j', (address) => {
  expect(v.is(SiteAddress, address)).toBe(false)
})

test.each(['2023-06-01', '2024-02-29'])('%s is a day', (day) => {
  expect(isDay(day)).toBe(true)
})

test.each(['2023-02-29', '2023-06', '2023-24', 'XXXX-06-01', '2023-06-1', '2023-06-01~', ''])(
  '%j is no day',
  (day) => {
    expect(isDay(day)).toBe(false)
  },
)
