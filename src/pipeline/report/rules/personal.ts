import type { KindRule } from './rule.ts'

const personal = (reason: string, pattern: RegExp): KindRule => ({
  kind: 'personal',
  reason,
  pattern,
  needs: 'person',
  people: true,
})

export const personalRules: KindRule[] = [
  personal(
    'tells of a child',
    /\b(?:pregnan\w+|expecting (?:a|their|her)\b|gave birth|(?:become|became) (?:a )?(?:mother|father|parents)|welcom\w+ (?:a|their) (?:\w+ )?(?:child|baby|son|daughter|twins)|birth of (?:a|his|her|their)|baby is on the way)/i,
  ),
  personal(
    'tells of a wedding',
    /\b(?:to marry|marr(?:y|ies|ied|ying)\b(?! couple)|wedding|tie(?:s|d)? the knot|engagement|(?:got|are|is) engaged|newlyweds?)\b/i,
  ),
  personal(
    'tells of a parting',
    /\b(?:divorc\w+|brok(?:e|en) up|break(?:ing)? ?up|split up|part(?:ed)? ways as a couple|ended their (?:relationship|marriage))\b/i,
  ),
  // "nothing more than workmates", "admitted to dating"; not "a romance drama"
  personal(
    'tells of love',
    /\b(?:dating|in a relationship|relationship with|romance rumou?rs?|romantic rumou?rs?|rules? out romance|real-life couple|lovers in real|more than (?:colleagues|friends|workmates)|love ?line in real|seeing each other)\b/i,
  ),
  personal(
    'tells of military service',
    /\b(?:enlist\w*|military service|mandatory service|discharged|(?:will )?report(?:s|ed)? to (?:a|the) (?:\w+ ){0,3}(?:boot camp|training|base|camp|center)|boot camp|basic training)\b/i,
  ),
  personal(
    'tells of a death',
    /\b(?:die[sd] (?:of|at|on|in|after|aged)|passed away|has died|dead at|found dead|(?:his|her) funeral|the funeral of|took (?:his|her) own life|death of)\b/i,
  ),
  personal(
    'tells of health',
    /\b(?:hospitali[sz]ed|diagnosed|underwent surgery|surgery|tested positive|injur(?:y|ed)|hurts? (?:his|her)|hiatus due to)\b/i,
  ),
]
