/** Past and participle of verbs that do not take "-ed". */
const IRREGULAR: Record<string, string[]> = {
  be: ['is', 'are', 'was', 'were', 'been', 'being'],
  become: ['became'],
  begin: ['began', 'begun'],
  break: ['broke', 'broken'],
  cast: [],
  choose: ['chose', 'chosen'],
  come: ['came'],
  cut: [],
  draw: ['drew', 'drawn'],
  fall: ['fell', 'fallen'],
  find: ['found'],
  get: ['got', 'gotten'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  greenlight: ['greenlit'],
  hit: [],
  hurt: [],
  hold: ['held'],
  lead: ['led'],
  leave: ['left'],
  let: [],
  make: ['made'],
  meet: ['met'],
  put: [],
  quit: [],
  recast: [],
  rise: ['rose', 'risen'],
  say: ['said'],
  see: ['saw', 'seen'],
  set: [],
  shoot: ['shot'],
  show: ['showed', 'shown'],
  shut: [],
  sit: ['sat'],
  split: [],
  stand: ['stood'],
  sweep: ['swept'],
  take: ['took', 'taken'],
  tell: ['told'],
  throw: ['threw', 'thrown'],
  tie: ['tied', 'tying'],
  undergo: ['underwent', 'undergone'],
  wed: ['wedded'],
  win: ['won'],
  withdraw: ['withdrew', 'withdrawn'],
  write: ['wrote', 'written'],
}
/** A short verb doubles its last letter: "drop", "tap", "quit". */
const DOUBLES = /^(?:(?:qu|[^aeiou])*[aeiou][^aeiouwxy]|begin)$/

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
  const stem = DOUBLES.test(verb) ? `${verb}${verb.at(-1)}` : verb.replace(/e$/, '')
  return [
    ...new Set([verb, thirdOf(verb), ...(IRREGULAR[verb] ?? [pastOf(verb, stem)]), `${stem}ing`]),
  ]
}

function thirdOf(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return verb.replace(/y$/, 'ies')
  return /(?:[sxz]|[cs]h|o)$/.test(verb) ? `${verb}es` : `${verb}s`
}

function pastOf(verb: string, stem: string): string {
  return /[^aeiou]y$/.test(verb) ? verb.replace(/y$/, 'ied') : `${stem}ed`
}
