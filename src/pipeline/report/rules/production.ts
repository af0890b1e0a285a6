import type { KindRule } from './rule.ts'

const production = (reason: string, pattern: RegExp): KindRule => ({
  kind: 'production',
  reason,
  pattern,
  needs: 'work',
  people: true,
})

export const productionRules: KindRule[] = [
  production(
    'tells of the crew',
    /\b(?:will (?:also )?direct|to direct|is directing|(?:will|to) helm|directed by|helmed by|(?:is|be|as) (?:the|its) director|at the helm|(?:script|screenplay) (?:is|will|going)|(?:to be |be )written by|will (?:write|pen)|penned by|behind .{0,60}\bstands?|script by|is producing|will produce)\b/i,
  ),
  production(
    'tells of pictures from the set',
    /\b(?:behind-the-scenes|making-of|on (?:the )?set of)\b/i,
  ),
  production(
    'tells of filming',
    /\b(?:(?:beg(?:an|in|ins|un)|start(?:s|ed)?|wrap\w*|finish\w*|end(?:s|ed)?|complet\w*|resum\w*|halt\w*|delay\w*|go(?:es)? on|in the thick of) (?:up |with )?(?:the )?(?:filming|shooting|production)|(?:filming|shooting|production)\b.{0,60}\b(?:beg[au]n|begins|started|ended|ends|wrapped|finished|under ?way|will (?:begin|start|go on)|delayed|halted)|script reading|table read|first reading|cranked? (?:in|up)|looking for (?:a )?(?:someone|new|another))\b/i,
  ),
]
