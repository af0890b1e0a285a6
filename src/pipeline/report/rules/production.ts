import type { KindRule } from './rule.ts'

const production = (reason: string, pattern: RegExp): KindRule => ({
  kind: 'production',
  reason,
  pattern,
  needs: 'work',
  people: true,
})

/** Also the rule for directors and writers who join or leave as actors do. */
export const crewRule: KindRule = {
  ...production(
    'tells of the crew',
    /\b(?:directs\b|at the helm|in the director['’]s chair|(?:is|are|was|being) (?:directed|helmed|written|penned) by|(?:the )?(?:director|writer|screenwriter) is\b|(?:will|to) (?:also )?(?:direct|helm|write|pen|produce|be (?:directed|helmed|written|penned|produced) by)|is (?:directing|producing|writing)|(?:script|screenplay) (?:will|is going)|going to be written by|tapped to)\b/i,
  ),
  current: true,
  gathers: true,
}

export const productionRules: KindRule[] = [
  crewRule,
  production(
    'tells of pictures from the set',
    /\b(?:behind-the-scenes|making-of|on (?:the )?set of)\b/i,
  ),
  production(
    'tells of filming',
    /\b(?:(?:beg(?:an|in|ins|un)|start(?:s|ed)?|wrap\w*|finish\w*|end(?:s|ed)?|complet\w*|resum\w*|halt\w*|delay\w*|go(?:es)? on|in the thick of) (?:up |with )?(?:the )?(?:filming|shooting|production)|(?:filming|shooting|production|(?:first )?shoot)\b.{0,60}\b(?:stopped|ended only|is on the|gets? under|beg[au]n|begins|started|ended|ends|wrapped|finished|under ?way|will (?:begin|start|go on)|delayed|halted)|script reading|table read|first reading|cranked? (?:in|up)|looking for (?:a )?(?:someone|new|another)|(?:is|are|was|were|being|been|now) (?:currently )?(?:filming|filmed|shot|shooting|in production|in development|in the works|being made)|go(?:es)? into production|(?:in|enter(?:s|ed)?) (?:pre-|post-)?production|on location|(?:is|be|been|was) (?:being )?(?:adapted|remade|turned into|made into)|(?:adaptation|remake) of\b.{0,60}\b(?:is|will|has|gets?)|in development|(?:to|will) be (?:filmed|shot|adapted|remade|made)|camera(?:s)? (?:roll|start)|wrap(?:s|ped)? (?:up )?(?:filming|shooting|production|her|his|their))\b/i,
  ),
]
