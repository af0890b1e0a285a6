import { type AtRule, type Declaration, parse, type Root } from 'postcss'

/**
 * A style sheet without what a page cannot use, so small that it can stand in the page: rules for classes and
 * elements that its code never names, custom properties that nothing reads, and what Tailwind has for browsers
 * older than those that it promises to work in.
 *
 * @param source all code that draws the page. It has every class name in full, as Tailwind needs them too.
 */
export function trimStyles(css: string, source: string): string {
  const root = parse(css)
  const words = new Set(source.split(/[\s"'`]+/))
  root.walkAtRules('layer', (rule) => void (rule.params === 'properties' && rule.remove()))
  root.walkRules((rule) => {
    const used = rule.selectors.filter((selector) =>
      namesOf(selector).every((name) => words.has(name) || ALWAYS.has(name)),
    )
    if (used.length === 0) rule.remove()
    else if (used.length < rule.selectors.length) rule.selectors = used
  })
  while (dropUnread(root, source)) continue
  root.walkRules((rule) => void (rule.nodes.length === 0 && rule.remove()))
  root.walkAtRules((rule) => void (rule.nodes?.length === 0 && rule.remove()))
  root.walkComments((comment) => void comment.remove())
  return root.toString()
}

/** Elements of index.html, which no component draws. */
const ALWAYS = new Set(['html', 'body'])

/** The classes, without the backslashes of CSS, and the elements that a selector names outside of brackets. */
function namesOf(selector: string): string[] {
  const classes = [...selector.matchAll(/\.((?:\\.|[\w-])+)/g)].map(([, name]) => name!)
  const element = /^[a-z][a-z\d]*/.exec(selector)?.[0]
  return [...classes.map((name) => name.replaceAll(/\\(.)/g, '$1')), ...(element ? [element] : [])]
}

/** Drops custom properties that nothing reads. True where there were any: others may have been read by them alone. */
function dropUnread(root: Root, source: string): boolean {
  const text = root.toString() + source
  const unread: (AtRule | Declaration)[] = []
  root.walkDecls(/^--/, (decl) => void (text.includes(`var(${decl.prop}`) || unread.push(decl)))
  root.walkAtRules('property', (rule) => {
    if (!text.includes(`var(${rule.params}`)) unread.push(rule)
  })
  for (const node of unread) node.remove()
  return unread.length > 0
}
