import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { pageShell } from './page-shell.ts'

const TEMPLATE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <link rel="stylesheet" crossorigin href="/assets/index-1.css">
  </head>
  <body>
    <div id="app"></div>
  </body>
</html>
`
const CSS = 'h1{color:red}'

function page(page = ['/assets/story-5.js']): string {
  const { start, middle, end } = pageShell(TEMPLATE, {
    kind: 'article',
    css: CSS,
    boot: '/assets/boot-2.js',
    parts: { app: ['/assets/main-3.css', '/assets/main-4.js'], page },
  })
  return `${start}<title>A story</title>${middle}><h1>A story</h1>${end}`
}

test('has the policy first in the head, allowing the styles of the page by their hash', () => {
  const hash = createHash('sha256').update(CSS).digest('base64')
  expect(page()).toMatch(/<head>\s*<meta http-equiv="Content-Security-Policy" content="[^"]+">/)
  expect(page()).toContain(`style-src 'self' 'sha256-${hash}';`)
})

test('has one script, and its styles in place of a style sheet', () => {
  expect(page()).toMatch(/<style>h1\{color:red\}<\/style>\s*<\/head>/)
  expect(page()).not.toContain('stylesheet')
  expect(page().match(/<script[^>]*>/g)).toEqual(['<script async src="/assets/boot-2.js">'])
})

test('names what its script fetches of the app, and for this kind of page where there is more', () => {
  const app = '<meta name="dojang-app" content="/assets/main-3.css /assets/main-4.js">'
  expect(page()).toContain(`${app}\n<meta name="dojang-page" content="/assets/story-5.js">`)
  expect(page([])).toContain(`${app}\n<style>`)
})

test('has the title in the head, and the page where the app takes it over', () => {
  expect(page()).toMatch(/<title>A story<\/title>[^]*<\/head>/)
  expect(page()).toContain('<div id="app" data-drawn="article"><h1>A story</h1></div>\n  </body>')
})
