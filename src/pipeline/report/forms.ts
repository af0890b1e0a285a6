/** Past and participle of verbs that do not take "-ed". */
const IRREGULAR: Record<string, string[]> = {
  become: ['became'],
  begin: ['began', 'begun'],
  break: ['broke', 'broken'],
  bring: ['brought'],
  choose: ['chose', 'chosen'],
  come: ['came'],
  get: ['got', 'gotten'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  greenlight: ['greenlit'],
  hit: [],
  hurt: [],
  lead: ['led'],
  leave: ['left'],
  let: [],
  make: ['made'],
  meet: ['met'],
  put: [],
  quit: [],
  read: [],
  recast: [],
  say: ['said'],
  show: ['showed', 'shown'],
  shut: [],
  sing: ['sang', 'sung'],
  speak: ['spoke', 'spoken'],
  split: [],
  sweep: ['swept'],
  take: ['took', 'taken'],
  throw: ['threw', 'thrown'],
  undergo: ['underwent', 'undergone'],
  win: ['won'],
  withdraw: ['withdrew', 'withdrawn'],
}
const BE = ['be', 'is', 'are', 'was', 'were', 'been', 'being']
/** A short verb doubles its last letter: "drop", "tap", "quit". */
const DOUBLES = /^(?:(?:qu|[^aeiou])*[aeiou][^aeiouwxy]|begin|rebut)$/

/**
 * A pattern's source for verbs in all their forms. A phrase bends its first word: "come on board" is also
 * "comes", "came" and "coming on board". What follows the first word is a pattern itself.
 */
export function forms(...phrases: string[]): string {
  return `(?:${phrases.map(bent).join('|')})`
}

function bent(phrase: string): string {
  const [verb = '', ...rest] = phrase.split(' ')
  return [`(?:${formsOf(verb).join('|')})`, ...rest].join(' ')
}

/** "step", "steps", "stepped", "stepping" */
function formsOf(verb: string): string[] {
  if (verb === 'be') return BE
  const past = IRREGULAR[verb] ?? [pastOf(verb)]
  return [verb, thirdOf(verb), ...past, ingOf(verb)]
}

function thirdOf(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return verb.replace(/y$/, 'ies')
  return /(?:[sxz]|[cs]h|o)$/.test(verb) ? `${verb}es` : `${verb}s`
}

function pastOf(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return verb.replace(/y$/, 'ied')
  return verb.endsWith('e') ? `${verb}d` : `${doubled(verb)}ed`
}

/** "reprising", "emceeing", "tying" */
function ingOf(verb: string): string {
  return `${doubled(verb)
    .replace(/ie$/, 'y')
    .replace(/(?<!e)e$/, '')}ing`
}

const doubled = (verb: string) => (DOUBLES.test(verb) ? `${verb}${verb.at(-1)}` : verb)
