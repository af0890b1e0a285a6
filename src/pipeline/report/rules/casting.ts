import type { KindRule } from './rule.ts'

const casting = (reason: string, pattern: RegExp, needs: KindRule['needs'] = 'both'): KindRule => ({
  kind: 'casting',
  reason,
  pattern,
  needs,
  people: true,
})

/** News of a part: someone gets it, may get it, gives it up. What `SURE` holds need not stand here too. */
const PART = new RegExp(
  `\\b(?:${[
    // joining
    '(?<!the )cast (?:as|in|opposite|for)|being cast',
    '(?:join\\w*|confirm\\w*|complet\\w*|announc\\w*|round\\w* out|in|part of) (?:the |its |their )?(?:\\w+ )?(?:cast|casting|line-?up)',
    'casting (?:of|offer|news|for)|sign(?:ed|s) on|(?:has|have) joined|join(?:s|ed|ing)? (?:the |\\W?·)|to join',
    // a part ahead
    '(?:to|will|would|may|might|could) (?:also |be |have |not )*(?:star|starring|play|lead|headline|appear|join|reunite|seen|portray|return|returning)\\b',
    'set to (?:return|star|play|lead)|(?:is|are|being) (?:also |reportedly )?(?:starring|headlining|leading|joining|reuniting|returning)',
    'special appearance|cameo|guest (?:part|role|appearance)|special guests?|dropp?(?:ed|ing)? (?:in|by) on',
    '(?:takes?|took|taking|given|got|gets|lands?|landed|confirmed for|fall(?:s)? to|part of|play) (?:up |on |over )?(?:the |a |an |her |his )?(?:male |female |main |second |title |next |lead )*(?:lead|role|part)\\b',
    '(?:is|are|as|be|become|becomes|for) (?:the |a )?(?:new |next |second )?(?:male|female|main|title) leads?',
    'first (?:drama|film|lead|project)|returns? (?:in|with|to the small screen)|up next|next (?:drama|film|project|work)|next could be',
    '(?:to|will|set to|tapped to|about to) (?:also )?(?:headline|topline|front|co-star|reteam|reprise|board|transform|take over|fill|step in|make (?:his|her|their) (?:\\w+ )?(?:debut|comeback|return))\\b|(?:headlines?|toplines?|fronts?) (?:the |\\W?·)|(?:stars?|starring) (?:alongside|opposite)\\b',
    'tapped|attached to|lands? (?:a |the )?(?:\\w+ )?role|(?:being |been )?lined up (?:for|to)|boards?\\b|signs? up|steps? in(?:to)?\\b|takes? over|reprises?|recast|shortlist\\w*|tipped (?:to|for)|front-?runner|(?:his|her|their) (?:\\w+ )?(?:comeback|return|first) (?:drama|film|project|series|role|to)|(?:cast|line-?up) (?:is|has been|was|includes?|features?)|rounding out',
    // offers
    'offer(?:s|ed)?|approached|courted|eye(?:d|s|ing)\\b|proposal|under consideration|consider(?:s|ing|ed) (?:a |the |an |joining|starring|appearing|·|\\W·|\\w+ role)|in (?:\\w+ )?(?:talks|discussions?|negotiations?)|talks\\b.{0,20}\\b(?:between|with)|talking with|preparing for \\W?·|reviewing|scripts?\\b.{0,30}\\b(?:received|sent|looking)',
    // leaving
    'withdr\\w+|(?:pull|drop|back|bow)(?:s|ed|ing|ped|ping)? out|step(?:s|ped|ping)? (?:down|away)|walk(?:s|ed)? away|turn(?:s|ed)? (?:it |them |the offer |the role |the part )?down',
    'leav(?:e|es|ing) (?:the )?(?:drama|show|project|cast|series|film|role|\\w+ weekend drama)|left the (?:drama|show|project|cast|role)|(?:left|leaves?|exits?|exited|quits?) \\W?·|would leave|departure|departs?\\b|departed|quit\\b|exit\\b|pass(?:es|ed) on\\b|declin(?:es|ed)|removed from|cut from|edited out|axed|let go of|no longer (?:the|part|in)|sa(?:id|y|ys) no to',
    '(?:part|role) of\\b.{3,60}\\b(?:falls?|fell|goes|went) to',
    'replac(?:es|ed|ing|ement)',
    'together again',
  ].join('|')})`,
  'i',
)

/** So plain words of a part that the work need not be named beside them. */
const SURE =
  /\b(?:(?:has|have|had|been|was|were) cast\b|on board\b|in (?:his|her|their) place|also stars?\b|co-?stars\b|joins? (?:them|him|her|the (?:cast|drama|series|film|show))\b|(?:as|are|is) the (?:male |female |main |new )*leads?\b|is paired with|the first guest|the new (?:host|judge|presenter|mc|panelist)\b)/i

/** What comes before a character's name where someone plays it. */
const AS =
  '(?:plays?|playing|portray(?:s|ing)?|(?:stars?|starring|leads?|appears?|returns?|cast) as|as|is|are|be|becom(?:es?|ing)|(?:transforms?|turns?) into|in the role of|(?:takes?|taking) on)'

/** Who plays whom, with the character's name (◦) or as something ahead: a cast is stated so. */
const PLAYS = new RegExp(
  [
    `\\b${AS} (?:the |an? |of )*(?:[\\w'’-]+ ){0,3}["'“‘]?◦`,
    '◦["\'”’]? ?\\(',
    '\\b(?:will|to) (?:play|portray|appear as|take on) (?:the|an?|his|her)\\b',
    '\\b(?:(?:is|are) (?:headlined|led|fronted)|played|voiced) by\\b',
  ].join('|'),
  'i',
)

export const castingRules: KindRule[] = [
  { ...casting('tells of a part in a work', SURE), current: true },
  casting('tells of a part in a work', PART),
  { ...casting('tells who plays whom', PLAYS), current: true, beside: true },
  // "preparing for a collaboration": no work is named yet
  casting(
    'tells of work together',
    /\b(?:collaborat\w+|collab|starring both|(?<!not )(?:work(?:ing)?|act(?:ing)?|star(?:ring)?) together|reunion)\b/i,
    'person',
  ),
]
