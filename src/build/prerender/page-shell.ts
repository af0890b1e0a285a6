import { createHash } from 'node:crypto'
import type { Shell } from '#publish/drawing-job.ts'
import { contentSecurityPolicy } from '../csp.ts'
import type { AppParts } from './app-parts.ts'

/** What of the styles the built index.html loads. They stand in the page instead. */
const STYLE_SHEET = /<link rel="stylesheet"[^>]*>/g

const ROOT = '<div id="app">'

/**
 * What a kind of page has of its own. `css`: its styles, which stand in it. `boot`: the address of its one script, which
 * fetches `parts` of the app.
 */
export type PageKind = { kind: string; css: string; boot: string; parts: AppParts }

/**
 * The shell of a kind of page, from the built index.html: with its styles in it, allowed by their hash, its script, and
 * the name of its kind, by which the app knows what it takes over.
 */
export function pageShell(template: string, { kind, css, boot, parts }: PageKind): Shell {
  const hash = createHash('sha256').update(css).digest('base64')
  const policy = contentSecurityPolicy([`'sha256-${hash}'`])
  const [head = '', body = ''] = template.replaceAll(STYLE_SHEET, '').split('</head>')
  const [before = '', after = ''] = body.split(ROOT)
  return {
    start: head.replace(
      '<head>',
      `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`,
    ),
    middle: `<script async src="${boot}"></script>${namesOf(parts)}\n<style>${css}</style>\n  </head>${before}<div id="app" data-drawn="${kind}"`,
    end: after,
  }
}

/** Names the parts for the page's script. A page that stands in for others has none of its own. */
function namesOf({ app, page }: AppParts): string {
  const meta = (name: string, files: readonly string[]) =>
    files.length > 0 ? `\n<meta name="${name}" content="${files.join(' ')}">` : ''
  return meta('dojang-app', app) + meta('dojang-page', page)
}
