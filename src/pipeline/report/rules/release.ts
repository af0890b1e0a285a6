import type { KindRule } from './rule.ts'

const release = (reason: string, pattern: RegExp, needs: KindRule['needs'] = 'work'): KindRule => ({
  kind: 'release',
  reason,
  pattern,
  needs,
  people: false,
})

/** When and where a work is shown. */
export const showing = release(
  'tells of a release or a broadcast',
  /\b(?:premier\w+|(?:to|will|would|plans? to|set to|slated to) (?:air|open|start|stream|debut|be (?:aired|released|broadcast|shown|streamed))|be at [A-Z]\w+ and start|airs?\b|aired|on air|first (?:episode|broadcast)|comes? out|came out|(?:is|be|was|were|been) released|release(?:s|d)? (?:on|in|date)|hits? (?:theat(?:er|re)s|screens|cinemas)|arrives? on|starts? (?:on|in|at)|kicks? off|opens? (?:on|in)|opening of|headed for|planned for|scheduled (?:for|to)|launch(?:es|ed) on|gets to see the|viewers get to see)/i,
  'either',
)

export const releaseRules: KindRule[] = [
  release(
    'tells of a trailer, a poster or stills',
    /\b(?:(?:trailer|teaser|posters?|stills|promotional (?:video|clip)|character posters?)\b.{0,80}\b(?:out|released?|shown?|unveil\w*|public|dropped|taken down|revealed|withdrawn|removed|published)|(?:release[sd]?|show[sn]?|shown|unveil(?:s|ed)?|drop(?:s|ped)?|put out|reveal(?:s|ed)?|shared?)\b.{0,60}\b(?:trailer|teaser|posters?|stills))\b/i,
  ),
  release(
    'tells of an end',
    /\b(?:finale|(?:the )?(?:drama|series|show|film)? ?(?:ended|finished|concluded|wrapped up|wraps up|bows? out|bowed out)\b|c[ao]mes? to an end|final episode|last episode)\b/i,
  ),
  showing,
  release(
    'tells of a new season',
    /\b(?:second|third|new|next) season\b|\bseason (?:two|three|2|3)\b/i,
  ),
]
