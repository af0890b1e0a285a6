import { describe, expect, it } from 'vitest'
import { readRobots } from './robots.ts'

const allows = (text: string, path: string) => readRobots(text, 'dojang').allows(path)

describe('robots.txt', () => {
  it.each([
    ['', '/a'],
    ['User-agent: *\nDisallow:', '/a'],
    ['User-agent: *\nDisallow: /b', '/a'],
    ['User-agent: *\nDisallow: /a # but not for us\n\nUser-agent: Dojang\nDisallow: /b', '/a'],
    ['User-agent: *\nDisallow: /a\nAllow: /a/news', '/a/news/1'],
    ['User-agent: *\nDisallow: /a\nAllow: /a', '/a'],
    ['User-agent: *\nDisallow: /*.php$', '/a.php?x'],
    ['User-agent: *\nDisallow: /a$', '/ab'],
    ['User-agent: *\nDisallow: /*a*a$', '/a'],
    ['User-agent: other\nDisallow: /', '/a'],
    ['Disallow: /a', '/a'],
    ['nonsense', '/a'],
  ])('%j lets %s be fetched', (text, path) => {
    expect(allows(text, path)).toBe(true)
  })

  it.each([
    ['User-agent: *\nDisallow: /', '/a'],
    ['user-AGENT : DOJANG\r\ndisallow : /a', '/a/b'],
    ['User-agent: other\nUser-agent: dojang\n\nDisallow: /a', '/a'],
    ['User-agent: dojang\n\n# and\nUser-agent: other\nDisallow: /a', '/a'],
    ['User-agent: dojang\nDisallow: /b\nUser-agent: dojang\nDisallow: /a', '/a'],
    ['User-agent: *\nAllow: /\nDisallow: /a', '/a'],
    ['User-agent: *\nDisallow: /*.php$', '/x/a.php'],
    ['User-agent: *\nDisallow: /*/private', '/x/private/y'],
    ['User-agent: *\nDisallow: /%61', '/a'],
    ['User-agent: *\nDisallow: /search?q', '/search?q=x'],
    ['User-agent: *\nDisallow: /100%', '/100%'],
  ])('%j keeps %s', (text, path) => {
    expect(allows(text, path)).toBe(false)
  })

  it('may ask for a pause', () => {
    expect(readRobots('User-agent: *\nCrawl-delay: 5', 'dojang').delay).toBe(5)
    expect(readRobots('User-agent: *\nCrawl-delay: soon', 'dojang').delay).toBe(0)
  })

  it('takes no more time for a hostile rule', () => {
    const start = performance.now()
    expect(
      allows(`User-agent: *\nDisallow: /${'*a'.repeat(50_000)}b$`, `/${'a'.repeat(100_000)}`),
    ).toBe(true)
    expect(performance.now() - start).toBeLessThan(2_000)
  })
})
