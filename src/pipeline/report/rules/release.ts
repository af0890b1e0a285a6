import { forms } from '../forms.ts'
import { anyOf, type KindRule } from './rule.ts'

const release = (reason: string, ...sources: string[]): KindRule => ({
  kind: 'release',
  reason,
  needs: 'work',
  people: false,
  pattern: anyOf(...sources),
})

/** Where and when: what makes of "start", "open" and "arrive" a broadcast. */
const WHERE =
  '(?:on|in|at|from|via|across|over|through|to (?:theat|cinema|the screen|viewers|Netflix|Disney|TV|our screens|your screens)|this|next|tonight|today|tomorrow|worldwide|globally|simultaneously|nationwide|exclusively|back to back|as planned|soon|later|its (?:first|doors))\\b'
const OUR_SCREENS =
  '(?:screens?|cinemas?|theat(?:er|re)s?|streaming|television|TV|(?:the )?air(?:waves)?)\\b'

/** When and where a work is shown. */
export const showing = release(
  'tells of a release or a broadcast',
  // not "attended the VIP premiere", where someone is
  `(?<!\\b(?:attend(?:s|ed|ing)?|at) (?:the|an?|its) (?:[\\w-]+ ){0,3})${forms('premiere', 'air')}\\b|screens? (?:at|in|on)\\b|screened\\b|debut(?:s|ed|ing)?\\b(?! (?:film|drama|album|as)\\b)|now streaming|streaming (?:on|from|now|worldwide)|(?:is|are|was|were|be|been|gets?|got) (?:broadcast|released|shown|aired|unveiled)\\b|(?:is|are|was|were|be) (?:now |finally )?(?:out|available)\\b|premiere date`,
  `(?:will|would|to|plans? to|set to|slated to|expected to|due to|about to) (?:be )?(?:air|open|start|stream|debut|launch|bow|drop|land|arrive|return|begin(?! with)|follow|hit|come out|go on air|be back (?=in|on|this|next)|aired|released|broadcast|shown|streamed|unveiled|available|out|screened|seen)\\b`,
  `${forms('start', 'begin', 'open', 'launch', 'drop', 'land', 'bow', 'roll out', 'come out', 'go out', 'kick off', 'stream', 'sign off', 'wrap up')} ${WHERE}|${forms('begin', 'start')} (?:streaming|airing|broadcasting)\\b|can be (?:seen|watched|streamed) from|${forms('arrive')} (?:on|in (?:\\w+ )?(?:theat|cinema))|rolls? out (?:its|the|a)|coming ${WHERE}|comes? to (?:theat|cinemas|Netflix|Disney|TV|viewers)|(?:headed|bound) (?:for|to)\\b|joins? the (?:\\w+ )?slot`,
  `${forms('hit')} (?:the |our |your |[a-z]+ )?(?:[a-z]+ )?${OUR_SCREENS}|on (?:your|our|the|its|local|big|small|silver) ${OUR_SCREENS}|${forms('bring', 'come', 'head', 'return', 'make its way', 'go')} (?:the [\\w ]{1,20} )?(?:to|on) (?:the |your |our |local |big |small |silver |[a-z]+ )?${OUR_SCREENS}`,
  `${forms('reach')} (?:theat|cinemas|viewers|Netflix|Disney|TVING|Wavve|Viki|tvN|KBS|MBC|SBS|JTBC)|(?:will|going to) (?:show|air|broadcast|stream|screen) (?:it|\\W?·|the (?:drama|series|film|show))|first (?:episodes?|broadcast|two episodes)\\b|(?:headed|planned|scheduled|slated|set|due|pencil(?:l)?ed in|lined (?:it )?up|fixed|expected|eyed|eyeing) (?:for|to|out|in|on) (?:an? |the |early |late |mid-?)?(?:release|premiere|broadcast|\\d|january|february|march|april|may\\b|june|july|august|september|october|november|december|jan\\b|feb\\b|aug\\b|sept\\b|oct\\b|nov\\b|dec\\b|spring|summer|autumn|fall|winter|first|second|third|fourth|next|this|later|final|half|chuseok|christmas)`,
  `(?:date|slot|premiere|release|opening|broadcast) (?:is|has been|was|will be|stays|remains) (?:\\w+ )?(?:set|fixed|confirmed|moved|safe|planned|scheduled|pushed|delayed|due)|(?:postponed|pushed back|moved back|delayed|moved up|brought forward|rescheduled)\\b|an? (?:[\\w-]+ )?release\\b|(?:look|watch) (?:out )?for it\\b|(?:keeps?|kept) its (?:release )?date|(?:takes|take|taking) over (?:the |its )?(?:[\\w-]+ ){0,3}slot|(?:time )?slot (?:passes|goes|will go|falls) |(?:gets?|get) to see (?:the|it)|gets? (?:a|the) (?:[\\w-]+ )?slot|mark your calendars|in (?:theat(?:er|re)s|cinemas)\\b|greets? viewers|follows on\\b|(?:is|are|was|were|been|being) (?:taken|pulled|dropped|removed) (?:down|off|from)\\b|(?:takes?|took|taking|taken|pull(?:s|ed|ing)?|drop(?:s|ped|ping)?|remov(?:es?|ed|ing)) (?:the (?:[\\w-]+ ){1,2})?["“‘*_]?·{2,90}["”’*_,]{0,2} (?:off|from|down)\\b|goes? into its`,
)

const MONTHS =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)'
/** "(tvN, May 3)", "(in cinemas from 9 October)": right behind a title, when it is shown. */
const inBrackets: KindRule = {
  ...showing,
  pattern: new RegExp(
    `^\\((?:[\\w+]+(?: [\\w+]+)?, )?(?:in (?:cinemas|theat(?:er|re)s) )?(?:(?:from|on|since) )?(?:[a-z]{3,6}day,? )?(?:\\d{1,2} ${MONTHS}|${MONTHS}\\.? \\d{1,2})\\b[^()]{0,15}\\)$`,
    'i',
  ),
}

const MATERIAL =
  '(?:trailers?|teasers?|posters?|stills|promotional (?:video|clip)|highlight (?:reel|video|clip)|preview|first look|key (?:art|visual)|sneak peek|making film|lyric video|footage|clips?|(?:new|first|character|concept|special|main|moody|official) (?:images?|photos?|pictures?|video|cuts?))'
const MADE_PUBLIC = `(?:${forms('release', 'show', 'unveil', 'drop', 'reveal', 'withdraw', 'remove', 'publish', 'share', 'post', 'put out', 'let out', 'give', 'offer', 'arrive', 'disclose', 'present', 'preview', 'tease', 'take down', 'come out')}|out|public)`

/** When and where a work is shown, what is shown of it before, and how it does. */
export const releaseRules: KindRule[] = [
  release(
    'tells of a trailer, a poster or stills',
    `${MATERIAL}\\b.{0,80}\\b${MADE_PUBLIC}\\b|${MADE_PUBLIC}\\b.{0,80}\\b${MATERIAL}\\b|lift(?:s|ed) the curtain`,
  ),
  {
    ...release(
      'tells of an end',
      '(?:finale(?<!(?:after|since|before|until|following|with|in|of|by) (?:the|its|a|this|that|their|his|her) (?:\\w+ )?finale)|(?<!(?:since|after|before|until|when|once) (?:the |his |her |its )?(?:drama|series|show|film) )(?:ended(?! up\\b)|finished|concluded|wrapped up|wraps up|bows? out|bowed out)\\b|(?:comes?|came|drew|draws|closes?|closed) (?:to|with|on) (?:an|its|a) (?:end|close|\\w+ note)|(?:final|last) (?:episode|two episodes)|final (?:week|stretch)|signed off|ends on)\\b',
    ),
    // its end is what was planned, whatever the finale "left"
    never: ['withdrawn'],
  },
  showing,
  inBrackets,
  release(
    'tells how a work does',
    '(?:(?:at|holds?|to|stays? at|debuts? at|ranks?|ranked|ranking|hits?|keeps?|claims?|took|takes) (?:the )?(?:top|No\\. ?\\d+|number one|first place|#\\d+)|top(?:s|ped) (?:the |Netflix|domestic|global|weekly)|(?:pass|surpass|cross)(?:es|ed) (?:the )?(?:[\\w.,]+ ){0,3}(?:million|mark|viewers|admissions|percent)|spent (?:a|its) \\w+ week|box office|viewership|ratings? (?:of|high|rose|soar|reach|hit|climb|record)|(?:average|nationwide) (?:nationwide )?ratings?|highest ratings?|most[- ]watched|million (?:views|viewers|admissions|hours|tickets|moviegoers)|\\d ?(?:percent|%)|tickets sold|(?:reservation|ticket) rate)',
  ),
  release(
    'tells of a new season',
    `(?:second|third|fourth|new|next|another) season\\b|season (?:two|three|four|[2-9])\\b|(?:${forms('renew')}|renewal|sequel|spin-?off|${forms('greenlight')}|green light)\\b`,
  ),
]
