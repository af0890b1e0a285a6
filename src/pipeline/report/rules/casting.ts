import type { KindRule } from './rule.ts'

const casting = (reason: string, pattern: RegExp, needs: KindRule['needs'] = 'both'): KindRule => ({
  kind: 'casting',
  reason,
  pattern,
  needs,
  people: true,
})

/** News of a part: someone gets it, may get it, gives it up. */
const PART = new RegExp(
  `\\b(?:${[
    // joining
    '(?<!the )cast (?:as|in|opposite|for)|(?:been|was|were|being) cast',
    '(?:join\\w*|confirm\\w*|complet\\w*|announc\\w*|round\\w* out|in|part of) (?:the |its |their )?(?:\\w+ )?(?:cast|casting|line-?up)',
    'casting (?:of|offer|news|for)|com(?:e|es|ing) on board|came on board|on board|sign(?:ed|s) on|(?:has|have) joined|join(?:s|ed|ing)? (?:the |\\W?·)|to join',
    // a part ahead
    '(?:to|will|would|may|might|could) (?:also |be |have |not )*(?:star|starring|play|lead|headline|appear|join|reunite|seen|portray|return|returning)\\b',
    'set to (?:return|star|play|lead)|(?:is|are|being) (?:also |reportedly )?(?:starring|headlining|leading|joining|reuniting|returning)',
    'special appearance|cameo|guest (?:part|role|appearance)|special guests?|dropp?(?:ed|ing)? (?:in|by) on',
    '(?:takes?|took|taking|given|got|gets|lands?|landed|confirmed for|fall(?:s)? to|part of|play) (?:up |on |over )?(?:the |a |an |her |his )?(?:male |female |main |second |title |next |lead )*(?:lead|role|part)\\b',
    '(?:is|are|as|be|become|becomes|for) (?:the |a )?(?:new |next |second )?(?:male|female|main|title) leads?',
    'first (?:drama|film|lead|project)|returns? (?:in|with|to the small screen)|up next|next (?:drama|film|project|work)|next could be',
    // offers
    'offer(?:s|ed)?|approached|courted|in (?:\\w+ )?(?:talks|discussions?|negotiations?)|talks\\b.{0,20}\\b(?:between|with)|talking with|preparing for \\W?·|reviewing|scripts?\\b.{0,30}\\b(?:received|sent|looking)',
    // leaving
    'withdr\\w+|(?:pull|drop|back|bow)(?:s|ed|ing|ped|ping)? out|step(?:s|ped|ping)? (?:down|away)|walk(?:s|ed)? away|turn(?:s|ed)? (?:it |them |the offer |the role |the part )?down',
    'leav(?:e|es|ing) (?:the )?(?:drama|show|project|cast|series|film|role|\\w+ weekend drama)|left the (?:drama|show|project|cast|role)|(?:left|leaves?|exits?|exited|quits?) \\W?·|would leave|departure|let go of|no longer (?:the|part|in)|sa(?:id|y|ys) no to',
    '(?:part|role) of\\b.{3,60}\\b(?:falls?|fell|goes|went) to',
    'replac(?:es|ed|ing|ement)',
    'together again',
  ].join('|')})`,
  'i',
)

export const castingRules: KindRule[] = [
  casting('tells of a part in a work', PART),
  // "preparing for a collaboration": no work is named yet
  casting(
    'tells of work together',
    /\b(?:collaborat\w+|collab|starring both|(?<!not )(?:work(?:ing)?|act(?:ing)?|star(?:ring)?) together|reunion)\b/i,
    'person',
  ),
]
