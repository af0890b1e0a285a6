import type { KindRule } from './rule.ts'

const release = (reason: string, pattern: RegExp, needs: KindRule['needs'] = 'work'): KindRule => ({
  kind: 'release',
  reason,
  pattern,
  needs,
  people: false,
})

/** Words for a work coming before its public, and where from. */
const SHOWN = [
  'premier\\w+|debut(?:s|ed|ing)?\\b|(?:to|will|would|plans? to|set to|slated to|expected to|due to) (?:air|open|start|stream|debut|launch|bow|drop|land|arrive|return|be (?:aired|released|broadcast|shown|streamed|unveiled|available|out|screened))',
  'be at [A-Z]\\w+ and start|airs?\\b|aired|airing|(?:is|are|was|be) broadcast|streams?\\b|streaming (?:on|from|now|worldwide)|now streaming|available (?:on|to|from|worldwide|now)|on (?:the )?air\\b|first (?:episode|broadcast)|screens? at|screened',
  'comes? out|came out|coming (?:out|to|this|next|in|on)|comes? to (?:theat|cinemas|the screen|Netflix|Disney|TV)|(?:is|be|was|were|been|gets?|got) released|release(?:s|d)? (?:on|in|date|worldwide|globally)|(?:the|its|a) release\\b|releasing',
  '(?:hits?|hitting|landed on|lands? on|drops? on|dropped on|arrives? on|arrived on|bows? (?:on|in)|rolls? out|rolled out) |starts? (?:on|in|at)|kicks? off|opens? (?:on|in|at|nationwide)|opened (?:on|in|at)|opening of|goes? on air|went on air',
  'headed for|planned for|scheduled (?:for|to)|slated for|due (?:out |in |on )|launch(?:es|ed)? on|follows? on [A-Z]|gets to see the|viewers get to see|goes? into its|(?:date|slot) (?:is|has been|was) (?:set|fixed|confirmed|moved)|(?:postponed|pushed back|delayed|moved up|brought forward|rescheduled)',
].join('|')

/** When and where a work is shown. */
export const showing = release(
  'tells of a release or a broadcast',
  new RegExp(`\\b(?:${SHOWN})`, 'i'),
  'either',
)

const MATERIAL =
  '(?:trailers?|teasers?|posters?|stills|promotional (?:video|clip)|highlight (?:reel|video|clip)|preview|first look|key (?:art|visual)|sneak peek|making film|lyric video|footage|clips?|(?:new|first|character|concept|special|main) (?:images?|photos?|pictures?|video|cuts?))'
const MADE_PUBLIC =
  '(?:out|releas\\w+|shown?|unveil\\w*|public|dropp\\w+|taken down|reveal\\w*|withdrawn|removed|published|shar(?:es|ed|ing)|posted|put out|let out|gave|gives|offers?|arriv\\w+|disclos\\w+|presented|previewed|teas(?:es|ed))'

export const releaseRules: KindRule[] = [
  release(
    'tells of a trailer, a poster or stills',
    new RegExp(
      `\\b(?:${MATERIAL}\\b.{0,80}\\b${MADE_PUBLIC}|${MADE_PUBLIC}\\b.{0,80}\\b${MATERIAL})\\b`,
      'i',
    ),
  ),
  release(
    'tells of an end',
    /\b(?:finale|(?:the )?(?:drama|series|show|film)? ?(?:ended|finished|concluded|wrapped up|wraps up|bows? out|bowed out)\b|(?:comes?|came|drew|draws) to (?:an|its) (?:end|close)|final episode|last episode|final (?:week|stretch|two episodes)|signed off)\b/i,
  ),
  showing,
  release(
    'tells how a work does',
    /\b(?:(?:at|holds?|to|stays? at|debuts? at|ranks?|ranked|ranking|hits?|keeps?|claims?|took|takes) (?:the )?(?:top|No\. ?\d+|number one|first place|#\d+)|top(?:s|ped) (?:the |Netflix|domestic|global|weekly)|(?:pass|surpass|cross)(?:es|ed) (?:the )?(?:[\w.,]+ ){0,3}(?:million|mark|viewers|admissions|percent)|spent (?:a|its) \w+ week|box office|viewership|(?:rose|fell|climbed|dropped|slipped|recorded|scored|logged|averaged|jumped|soared|posted|drew|earned)\b.{0,50}\b(?:percent|points)|ratings? (?:of|high|rose|soar|reach|hit|climb|record)|(?:average|nationwide) (?:nationwide )?ratings?|highest ratings?|most[- ]watched|million (?:views|viewers|admissions|hours))\b/i,
  ),
  release(
    'tells of a new season',
    /\b(?:second|third|fourth|new|next|another) season\b|\bseason (?:two|three|four|[2-9])\b|\b(?:renew(?:ed|s|al)|sequel|spin-?off|greenlit|green light)\b/i,
  ),
]
