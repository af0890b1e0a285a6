import { forms } from '../forms.ts'
import { anyOf, type KindRule, OFFER, WORK } from './rule.ts'

const casting = (reason: string, pattern: RegExp, needs: KindRule['needs'] = 'both'): KindRule => ({
  kind: 'casting',
  reason,
  pattern,
  needs,
  people: true,
})

/** What is joined or left: a title, "tvN's “Crash”", or "the cast", "its third season", "KBS' new weekend drama". */
const OF_WORK = `(?:(?:[\\w+]+(?: [\\w+]+)?['’]s? (?:new |next |upcoming )?)?["'“‘*_]*·|(?:[\\w'’.-]+ ){1,5}?(?:${WORK}|cast|casting|line-?up|panel)\\b)`
/** "the male lead", "a role", "her part" */
const A_PART =
  '(?:(?:the|a|an|her|his|their|its) )?(?:[\\w-]+ ){0,3}?(?:leads?|roles?|parts?|protagonists?|heroine|hero|villain|host|judge|mc|cast member)\\b'
/** What one does in a work. */
const ACTS =
  '(?:star|play|lead|headline|topline|front|co-star|portray|feature|reunite|reteam|pair|team up|transform|join|board|reprise|guest|step in|take over|take on|fill|voice|(?:be )?(?:seen|in)|appear(?! (?:at|on)\\b)|return(?: (?:as|in|for|to (?:the )?(?:[a-z]+ )?(?:screens?|dramas?|television|tv|films?|\\W*·))|(?=\\W*·)|(?= with))|make (?:his|her|their|a) (?:[\\w-]+ ){0,3}?(?:debut|comeback|return|appearance))\\b'
const ACTING =
  '(?:starring|playing|leading|headlining|toplining|fronting|co-starring|reuniting|joining|boarding|reprising|transforming|returning(?= (?:as|in|for|to|with)))\\b'
const WILL =
  '(?:will|to|would|may|might|could|should|shall|(?:is|are|was|were) going to|about to|poised to)(?: (?:also|be|have|not|now|next|then|indeed|once again|again|soon|both|[a-z]+ly)){0,3}'

/** News of a part that names the person who gets it; the work may be the one that the text speaks of. */
const CHOSEN = anyOf(
  // "has been cast", "was picked to play", "is confirmed as the lead", "tapped for"
  `${forms('be')} (?:[a-z]+ly |also |now |officially )?(?:cast\\b|recast\\b|paired (?:up )?with|(?:tapped|picked|chosen|selected|hired|drafted|attached|lined up|tipped|shortlisted|in line|approached|courted|offered|considered|eyed|asked|invited|sure|certain|confirmed|set|slated|expected|announced|reported|rumou?red|said) (?:for |as |to (?:be (?:cast|paired)|return|come back|${ACTS})))`,
  '(?:has|have|had) (?:been )?cast\\b|on board\\b|aboard\\b|also stars?\\b|co-?stars\\b(?! (?:in|from|of))',
  `${forms('land', 'get', 'take', 'accept', 'secure', 'snag', 'win', 'score', 'share')} ${A_PART}`,
  '(?:remains?|stays?) (?:in|part of) (?:the|his|her|their) (?:roles?|parts?|cast|line-?up)\\b|keeps? (?:his|her|their) (?:roles?|parts?)\\b',
  'in (?:his|her|their) (?:place|stead)\\b|joins? (?:them|him|her)\\b|the first guest|the new (?:host|judge|presenter|mc|panelist)\\b',
  '(?:completes?|rounds? out|fills? out) the (?:[\\w-]+ )?(?:cast|ensemble)\\b|(?:has|have) (?:the |a )(?:[\\w-]+ )?(?:leading|lead|title|main|key) (?:role|part)s?\\b|voices (?:are|is) (?:those of |that of |by )•|(?<=• )stars?(?=[.;]|$)|(?:as|is|are|be) (?:still )?(?:the |its )?leading (?:lady|man)\\b',
  '(?:as|is|are|be|become|becomes) (?:the |its |a )?(?:new |next |second |fixed |regular )?(?:male |female |main |title )?(?:leads?|cast members?|hosts?|regulars?)\\b',
)

/** News of a part: someone gets it, may get it, gives it up. What `CHOSEN` holds need not stand here too. */
const PART = anyOf(
  // joining
  `(?<!had )(?:${forms('join')}|${forms('board')}) (?:•|${OF_WORK}|the (?:\\w+ )?(?:leads?|stars)\\b)|${forms('headline', 'topline', 'front')} ${OF_WORK}|stars (?:in|as|opposite|alongside|with)\\b|returns (?:in|as|with|to)\\b`,
  `${forms('sign on', 'sign up', 'step in', 'step into', 'take over', 'fill in', 'reprise', 'recast', 'round out', 'complete', 'confirm', 'announce')} (?:[\\w'’-]+ ){0,4}?(?:cast|casting|line-?up|roles?|parts?|shoes|appearance|·)`,
  "(?<!(?:the|a|[a-z]['’]s) )cast (?:as|in|opposite|for|to|alongside)\\b|being cast\\b|casting (?:of|offer|news|for|call)\\b|(?:in|part of) the cast\\b|(?:cast|line-?up) (?:also )?(?:is|has been|was|includes?|features?)|(?<!co-)stars •|is joined by •|(?:is|are) (?:headlined|led|fronted) by •",
  // a part ahead
  `${WILL} ${ACTS}|${forms('be')} (?:[a-z]+ly |also |now )?${ACTING}|set to (?:return|star|play|lead)`,
  'special appearance|cameo|guest (?:part|role|appearance)|special guests?|dropp?(?:ed|ing)? (?:in|by) on',
  `(?:his|her|their|a) (?:[\\w-]+ ){0,3}?(?:comeback|return|next|first) (?:drama|film|movie|project|series|role|work|lead|to (?:the )?(?:[a-z]+ )?screens?)\\b|first (?:drama|film|lead|project)|next (?:drama|film|project|work) (?:is|will|may|might|could|after)|up next|next could be|front-?runner|shortlist\\w*`,
  // offers
  `${OFFER}|love calls?|sa(?:id|ys|ying) yes to|named .{0,40}\\b(?:actors?|actresses|leads?) for|scripts? (?:is|was) on (?:his|her|their) (?:desk|table)|proposal|under consideration|${forms('approach', 'court', 'tap')}\\b|ey(?:es|ed|eing) (?:for|to|as|the|·|•)|in (?:\\w+ )?(?:talks|discussions?|negotiations?)|discussions? (?:for|with|over|about)|talks\\b.{0,20}\\b(?:between|with)|talking with|preparing for \\W?·|scripts?\\b.{0,30}\\b(?:received|sent|looking)|${forms('be')} (?:[a-z]+ly |still |currently |now )?(?:reviewing|considering|mulling|weighing|discussing|looking (?:it )?over|thinking (?:about )?it over|thinking about|reading|deciding|in talks)|${forms('receive', 'review', 'consider', 'read')} (?:the |a |an )?(?:[\\w-]+ ){0,2}?(?:scripts?|offers?|roles?|parts?|joining|starring|appearing|·)`,
  // leaving
  `no longer|${forms('withdraw', 'drop out', 'pull out', 'bow out', 'back out', 'opt out', 'step down', 'step away', 'step aside', 'walk away', 'decline', 'turn down', 'turn (?:it|them|["“‘*_]?·{2,90}["”’*_,]{0,2}|the \\w+) down', 'pass on (?:it|the|this|that|his|her|·)', 'reject', 'refuse', 'give up (?:the|his|her|their|a) (?:role|part|lead)', 'say no to', 'let (?:it|·|the \\w+) go', 'let go', 'quit', 'exit')}\\b|replac\\w+|${forms('leave', 'depart', 'part ways with', 'get out of', 'be out of')} ${OF_WORK}|(?:would|will|to) leave|withdrawal|departure\\b`,
)

/** A part given up or never offered, in words of nothing else: the work may be the one that the text speaks of. */
const GIVEN_UP = anyOf(
  'bow(?:s|ed)? out (?:due|over|because|for|as)\\b|had to decline\\b|step(?:s|ped) down (?:at|in|on|due|over|because|for)\\b|sits? (?:it|this (?:one|season)) out',
  'never (?:approached|offered|asked|contacted|cast)\\b|(?:nobody|no one) (?:has |had )?(?:approached|asked|sent|offered)\\b(?!.{0,30} yet\\b)|no (?:such )?offer (?:has|had|was)\\b|(?:he|she|•) (?:is|was) not in (?:it|the cast)\\b',
)

/** What comes before a character's name where someone plays it. */
const AS =
  '(?:plays?|playing|portray(?:s|ing)?|(?:stars?|starring|leads?|appears?|returns?|cast) as|as|is|are|be|becom(?:es?|ing)|(?:transforms?|turns?) into|in the role of|(?:takes?|taking) on)'

/** What someone is who is nobody's part: "•••• is the director who". */
const TRADE =
  '(?:actor|actress|actors|actresses|star|stars|idol|singer|rapper|comedian|model|host|mc|director|writer|screenwriter|producer|creator|filmmaker|composer|person|people|one|name|face|winner|member|leader|first|only|latest|youngest|same|kind|type|man|woman|reason|ambassador)\\b'

/** Who plays whom, with the character's name (◦) or as something ahead: a cast is stated so. */
const PLAYS = new RegExp(
  [
    `\\b${AS} (?:the |an? |of )*(?:[\\w'’-]+ ){0,3}["'“‘]?◦`,
    '◦["\'”’]? ?\\(',
    '\\b(?:will|to) (?:play|portray|appear as|take on) (?:the|an?|his|her)\\b',
    '\\b(?:(?:is|are) (?:headlined|led|fronted)|played|voiced) by\\b',
    `• (?:is|are|will be) (?:the|an?|his|her|their) (?!(?:[\\w’'-]+ ){0,4}?${TRADE})(?:[\\w’'-]+ ){1,5}(?:who|whose|that)\\b`,
    '\\b(?:leads?|heroines?|hero|protagonist|villain|role|part) (?:of ["“‘*_]?·{2,90}["”’*_]? )?(?:is|are|goes to|go to|went to|falls? to|fell to) •',
    '\\b(?:leads?|heads?) the (?:[\\w-]+ )?(?:cast|ensemble)\\b|\\bopposite (?:him|her|them) (?:is|will be) •',
    '\\breunites? (?:him|her|them|\\w+) with •|\\bin which (?:he|she|they|•{2,60}) (?:appears?|stars?|plays?)\\b',
    '\\b(?:will|is to|are to)\\b[^,.;]{1,60} as (?:the|an?|his|her) (?:[\\w-]+ ){0,2}["\'“‘]?◦',
    '\\bstars\\b.{0,80}\\bas (?:the|an?)\\b|•,? as (?:the|an? |◦)|\\bshares? top billing',
  ].join('|'),
  'i',
)

/** Who plays in a work, and whom. */
export const castingRules: KindRule[] = [
  { ...casting('tells of a part in a work', CHOSEN), current: true },
  casting('tells of a part in a work', PART),
  { ...casting('tells of a part in a work', GIVEN_UP), current: true },
  { ...casting('tells who plays whom', PLAYS), current: true, beside: true },
]

/** "preparing for a collaboration": no work is named yet. Pictures of a reunion on a set are news of the set. */
export const togetherRule = casting(
  'tells of work together',
  /\b(?:collaborat\w+|collab|starring both|(?<!not )(?:work(?:ing)?|act(?:ing)?|star(?:ring)?) together|reunion)\b/i,
  'person',
)
