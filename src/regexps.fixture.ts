import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseAst } from 'rolldown/parseAst'

/**
 * A regular expression and where it stands: 'src/a.ts:3'. `isBackwards`: matched from the end of a text
 * (`endsWith`), so that it starts at one place only.
 */
export type Pattern = { at: string; source: string; flags: string; isBackwards: boolean }

type Node = { type?: string; start?: number; [key: string]: unknown }

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Every regular expression that a file writes as `/.../`. `file`: below the project's folder. */
export function literalsIn(file: string): Pattern[] {
  const code = readFileSync(ROOT + file, 'utf8')
  const backwards = new Set(['before', ...namesGivenTo('endsWith', code)])
  const found: Pattern[] = []
  const walk = (value: unknown, name: string): void => {
    if (Array.isArray(value)) for (const part of value) walk(part, name)
    if (!isNode(value)) return
    if (value['value'] instanceof RegExp) {
      const { source, flags } = value['value']
      const line = code.slice(0, value.start).split('\n').length
      found.push({ at: `${file}:${line}`, source, flags, isBackwards: backwards.has(name) })
    }
    const held = nameOf(value) ?? name
    for (const part of Object.values(value)) walk(part, held)
  }
  walk(parseAst(code, { lang: file.endsWith('x') ? 'tsx' : 'ts' }), '')
  return found
}

/** Every regular expression that the project's modules make with `new RegExp` while something is done. */
export async function madeIn(done: () => Promise<unknown>): Promise<Pattern[]> {
  const found: Pattern[] = []
  const Real = globalThis.RegExp
  globalThis.RegExp = new Proxy(Real, {
    construct(target, [pattern, flags]) {
      const made = new target(pattern, flags)
      const caller = new Error('here').stack?.split('\n')[2] ?? ''
      const at = /\/(src\/[^:)]+:\d+)/.exec(caller)?.[1]
      if (at) found.push({ at, source: made.source, flags: made.flags, isBackwards: false })
      return made
    },
  })
  try {
    await done()
  } finally {
    globalThis.RegExp = Real
  }
  return found
}

/** The names that a function is given last, as in `endsWith(text, NAME)`. */
function namesGivenTo(name: string, code: string): string[] {
  return Array.from(
    code.matchAll(new RegExp(`\\b${name}\\([^()]*, (\\w+)\\)`, 'g')),
    ([, last]) => last!,
  )
}

/** The name of what holds a value: of a property, or a constant. */
function nameOf(node: Node): string | null {
  const holder = node.type === 'Property' ? node['key'] : node['id']
  return isNode(holder) && typeof holder['name'] === 'string' ? holder['name'] : null
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
