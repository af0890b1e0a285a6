/** What a host asks of robots: which paths they may fetch, and how many seconds to wait between two. */
export type Robots = { allows: (path: string) => boolean; delay: number }

export const ALLOW_ALL: Robots = { allows: () => true, delay: 0 }

/** So much of the file is read: the least that RFC 9309, section 2.5, asks for. */
const MOST_CHARACTERS = 500 * 1024

type Rule = { allow: boolean; path: string }
type Group = { agents: string[]; rules: Rule[]; delay: number }

/**
 * Reads robots.txt (RFC 9309) for one robot: the groups that name it, else those for `*`. The longest rule that
 * matches decides; of two as long the one that allows. `Crawl-delay`, which is no part of the RFC, is heard.
 *
 * @param agent the robot's name in small letters.
 */
export function readRobots(text: string, agent: string): Robots {
  const groups = groupsOf(text.slice(0, MOST_CHARACTERS))
  const named = groups.filter(({ agents }) => agents.includes(agent))
  const own = named.length > 0 ? named : groups.filter(({ agents }) => agents.includes('*'))
  const rules = own.flatMap(({ rules }) => rules)
  return {
    allows: (path) => {
      const [deciding] = rules
        .filter((rule) => matches(decoded(rule.path), decoded(path)))
        .toSorted((a, b) => b.path.length - a.path.length || Number(b.allow) - Number(a.allow))
      return deciding?.allow ?? true
    },
    delay: own.reduce((longest, { delay }) => Math.max(longest, delay), 0),
  }
}

function groupsOf(text: string): Group[] {
  const groups: Group[] = []
  let isOpen = false
  for (const line of text.split(/\r\n?|\n/)) {
    const [key, value] = entryOf(line)
    if (key === 'user-agent') {
      if (!isOpen) groups.push({ agents: [], rules: [], delay: 0 })
      groups.at(-1)!.agents.push(value.toLowerCase())
    }
    const group = groups.at(-1)
    if ((key === 'allow' || key === 'disallow') && value !== '')
      group?.rules.push({ allow: key === 'allow', path: value })
    if (key === 'crawl-delay' && group) group.delay = Number(value) || 0
    if (key !== '') isOpen = key === 'user-agent'
  }
  return groups
}

/** 'Disallow: /x # why' as ['disallow', '/x']; two empty texts where the line says nothing. */
function entryOf(line: string): [key: string, value: string] {
  const said = line.split('#', 1)[0]!
  const colon = said.indexOf(':')
  if (colon < 0) return ['', '']
  return [said.slice(0, colon).trim().toLowerCase(), said.slice(colon + 1).trim()]
}

/** True where a rule's path is the beginning of a path; `*` stands for anything, `$` at the end for the end. */
function matches(rule: string, path: string): boolean {
  const isWhole = rule.endsWith('$')
  const [first = '', ...rest] = (isWhole ? rule.slice(0, -1) : rule).split('*')
  if (!path.startsWith(first)) return false
  if (isWhole && rest.length === 0) return path === first
  const last = isWhole ? rest.pop()! : ''
  let at = first.length
  for (const part of rest) {
    const found = path.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return path.length - last.length >= at && path.endsWith(last)
}

/** Without percent signs where they can be read, so that '/%61' and '/a' are one path. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
