import { forms } from '../forms.ts'
import { anyOf, type KindRule } from './rule.ts'

const production = (reason: string, ...sources: string[]): KindRule => ({
  kind: 'production',
  reason,
  needs: 'work',
  people: true,
  pattern: anyOf(...sources),
})

const CREW = '(?:director|writer|screenwriter|scriptwriter|producer|showrunner|PD)'

/** Who directs and writes. Also the rule for directors and writers who join or leave as actors do. */
export const crewRule: KindRule = {
  ...production(
    'tells of the crew',
    "(?<!who )(?:directs|helms|pens)\\b|at the helm|in the director['’]s chair|directing duties|(?:is|are|was|were|being) (?:directed|helmed|written|penned|produced) by",
    `(?:the )?(?:${CREW}s?|direction|script|screenplay|scenario) (?:is|are|was|comes? from|(?:is|are) by)\\b|(?<!used )(?:will|to|set to) (?:also )?(?:direct|helm|write|pen|produce|be (?:directed|helmed|written|penned|produced) by)\\b`,
    `is (?:directing|producing|writing|helming|penning)\\b|(?:script|screenplay) (?:will|is going)|going to be written by|tapped to\\b|(?:wrote|penned|directed|helmed) (?:it|the (?:drama|series|film|script|show))\\b`,
  ),
  current: true,
  gathers: true,
}

/** A crew that changes, in the words of a casting: "stepped down as the director", "was offered the director's chair". */
export const crewChange: KindRule = {
  ...production(
    'tells of the crew',
    `as (?:the |its |an? |their )?(?:new |main |original |executive |chief |co-)*${CREW}\\b|director['’]s chair|parted ways with (?:the |its )?(?:${CREW}) •|(?:replac\\w+|step\\w+ in for|tak\\w+ over (?:for|from)) (?:the |as )?${CREW}\\b|${CREW}s? (?:•+ )?(?:step\\w* down|dropp\\w+ out|left|leaves|quits?|withdrew|withdraws|has (?:left|withdrawn|stepped down|quit))`,
  ),
  current: true,
  gathers: true,
}

const FILMING =
  '(?:filming|shooting|production|(?:(?:the )?(?:first|last|final) )?shoots?|(?:the )?(?:first|last|final) shots?|photography|cameras?|script reading|editing)'
const GOES = forms(
  'begin',
  'start',
  'wrap',
  'finish',
  'end',
  'complete',
  'resume',
  'halt',
  'pause',
  'suspend',
  'stop',
  'delay',
  'continue',
  'conclude',
  'kick off',
  'roll',
  'get under',
  'go on',
  'pick up',
)

/** How a work is made. */
export const productionRules: KindRule[] = [
  crewRule,
  {
    ...production(
      'tells of pictures from the set',
      'behind-the-scenes|making-of|(?:photos?|pictures?|images?|stills|snaps?|snapshots|shots|footage|video|moments?|glimpse|spotted)\\b.{0,80}\\bon (?:the )?set\\b',
    ),
    current: true,
  },
  production(
    'tells of filming',
    `${GOES} (?:up |with |off )?(?:the |its |on )?(?:principal )?${FILMING}\\b`,
    `${FILMING}\\b.{0,60}\\b(?:${GOES}|is on the|under ?way|was taken|took place|take place|scheduled)\\b`,
    'table read|first reading|script reading(?<!(?:from|since|at|during) the (?:very )?(?:first )?script reading)|cranked? (?:in|up)|in the thick of (?:the )?filming|looking for (?:a )?(?:someone|new|another)|on location\\b|in development\\b',
    '(?:is|are|was|were|being|been|now|be) (?:currently |already |at present |now |going to be |busy |being |still ){0,2}(?:filming|filmed|shot|shooting|in production|in development|in the works|being made|adapted|remade)\\b|(?:(?:go|goes|went|enter(?:s|ed)?) into|in|enter(?:s|ed)?) (?:pre-|post-)?production\\b',
    "(?:is|be|been|was) (?:being )?(?:turned into|made into)|(?:adaptation|remake) of\\b.{0,60}\\b(?:is|will|has|gets?)\\b|wrap(?:s|ped)? (?:up )?(?:filming|shooting|production|her|his|their)\\b|it(?:['’]s| is) a wrap|(?:all|half|most) of (?:his|her|its|their|the) scenes|acquir\\w+ (?:the )?(?:\\w+ )?rights|picked up (?:\\w+ ){0,2}rights",
  ),
]
