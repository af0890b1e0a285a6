import { createHash } from 'node:crypto'
import type { Shell } from '#publish/drawing-job.ts'
import { contentSecurityPolicy } from '../csp.ts'

/** What of the styles the built index.html loads. They stand in the page instead. */
const STYLE_SHEET = /<link rel="stylesheet"[^>]*>/g

const ROOT = '<div id="app">'

/**
 * The shell of a kind of page, from the built index.html: with its styles in it, allowed by their hash, and the name
 * of its kind, by which the app knows what it takes over.
 */
export function pageShell(template: string, kind: string, css: string): Shell {
  const hash = createHash('sha256').update(css).digest('base64')
  const policy = contentSecurityPolicy([`'sha256-${hash}'`])
  const [head = '', body = ''] = template.replaceAll(STYLE_SHEET, '').split('</head>')
  const [before = '', after = ''] = body.split(ROOT)
  return {
    start: head.replace(
      '<head>',
      `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`,
    ),
    middle: `\n<style>${css}</style>\n  </head>${before}<div id="app" data-drawn="${kind}"`,
    end: after,
  }
}
