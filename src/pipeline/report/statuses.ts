import type { Status } from '#model/words.ts'
import { forms } from './forms.ts'
import { anyOf, OFFER } from './rules/rule.ts'

/** Words that say how sure a happening is. */
export type StatusRule = { status: Status; reason: string; pattern: RegExp }

const HEARSAY = '(?:rumou?rs?|reports?|claims?|allegations?|speculation|stor(?:y|ies)|talk|gossip)'
/** "has not been", "have never", "hasn't": what did not happen, unless it is only not decided. */
const NEVER =
  "(?:(?:has|have|had) (?:not|never)|(?:has|have|had)n['’]t|never)(?: yet)?(?: been)? (?:asked|offered|cast|approached|agreed|received|made|heard|met|contacted|discussed|considered|sent|signed|appeared|dated)"
const NOT_SO =
  '(?:not (?:at all )?|un|far from )(?:true|the case|right to|correct|based on)|false|groundless|baseless|without (?:any )?(?:basis|foundation|ground)|unfounded|fabricat\\w+|hoax|misinformation|fake news|(?:is|are|was|were) (?:an? )?(?:fakes?|forger(?:y|ies)|edited|photoshopped)\\b|no truth|no (?:such )?(?:film|movie|drama|show|series|project|plans?|offer|talks?|intention)\\b|no (?:(?:second|third|next|further|new) season|sequel|spin-?off|remake)|nothing (?:more than|to do with (?:the |this |that )?(?:case|incident|matter|rumou?rs?|affair|scandal))|the truth was different|(?:just|only|merely|good) (?:close )?(?:friends|colleagues?)\\b'

const NOT = "(?:not|\\w+n['’]t)"
const WILL_NOT = "(?:(?:will|would) not|wo(?:uld)?n['’]t)"
const COULD_NOT = "(?:(?:could|can) ?not|can['’]t|couldn['’]t)"

/** In the order of their weight: who denies or leaves is heard before who guesses, and guesses before offers. */
export const STATUS_RULES: StatusRule[] = [
  {
    status: 'denied',
    reason: 'someone responsible says that it is not so',
    pattern: anyOf(
      'den(?:y|ies|ied)\\b',
      `(?:${NOT_SO})\\b`,
      `${NEVER}\\b|(?:nobody|no one) (?:has|had) (?:ever )?(?:approached|asked|sent|offered)\\b(?!.{0,30} yet\\b)`,
      `${forms('rule out', 'refute', 'quash', 'brush off', 'brush aside', 'dispute', 'contradict', 'debunk', 'pour cold water')}\\b`,
      `${forms('reject', 'dismiss', 'shut down', 'put an end to', 'put down', 'laugh off', 'put to rest')} (?:the |a |an |all |any |these |those |such |as )?(?:\\w+ )?${HEARSAY}`,
      `${NOT} (?:dating|in a relationship|in talks|in it|involved|part of|aware of|appearing|joining|leaving|taking part|going to (?:join|star|appear|be))`,
      `${WILL_NOT} (?:be )?(?:(?:the|an?|its) (?:\\w+ )?)?(?:join|appear|star|lead|play|act|do|take part)\\w*\\b(?!.{0,60} after all\\b)`,
    ),
  },
  {
    status: 'withdrawn',
    reason: 'someone steps away from it',
    pattern: anyOf(
      `${forms('withdraw', 'pull out', 'drop out', 'back out', 'opt out', 'bow out of', 'step down', 'step away', 'step aside', 'back away', 'back off', 'walk away', 'part ways', 'turn down', 'turn (?:it|them|["“‘*_]?·{2,90}["”’*_,]{0,2}|the \\w+) down', 'pass on (?:it|the|this|that|his|her|·)', 'say no to', 'let (?:it|·+|the \\w+|them) go', 'let go of', 'take down', 'call off', 'scrap', 'shelve', 'axe', 'quit', 'depart', 'cancel', 'terminate', 'exit')}\\b`,
      `(?:${WILL_NOT}|${COULD_NOT}) (?:be )?(?:join|appear|star|lead|play|act|do|take part|attend|make it)\\w*\\b`,
      `${forms('decide', 'opt', 'choose')} (?:not to|against)\\b`,
      // what is put off until a new day stands
      `${forms('postpone', 'put off', 'push back')}\\b(?!.{0,40} (?:to|until|till) (?!further))`,
      `${forms('decline', 'refuse', 'reject', 'give up')} (?:to (?:join|star|play|appear|take)|(?:the|a|an|his|her|its|their) (?:[\\w-]+ )?(?:offers?|roles?|parts?|leads?|\\w+ date|slot))`,
      'left(?= the\\b| \\W?·)|leav(?:es|ing) (?:the |KBS|MBC|SBS|tvN|drama|weekend|project|\\W?·)|(?:would|will|to) leave|cancell(?:ed|ing)|declined|no longer\\b|(?:is|are) (?:now )?out of (?:the |\\W?·)|(?:takes?|took|taking|taken|pull(?:s|ed|ing)?|drop(?:s|ped|ping)?|remov(?:es?|ed|ing)) (?:the (?:[\\w-]+ ){1,2})?["“‘*_]?·{2,90}["”’*_,]{0,2} (?:off|from|down)\\b|withdrawal|departure\\b|took (?:it )?down|taken (?:it )?(?:down|off)|(?:pulled|removed|dropped|cut) from|bow(?:s|ed|ing)? out(?: (?:due|over|after|because|for))|off (?:its|the) (?:schedule|line-?up)|indefinitely|went back on',
    ),
  },
  {
    status: 'denied',
    reason: 'someone responsible sets it straight',
    pattern: anyOf(
      'set(?:s)? (?:that|the record|it) straight',
      `${forms('clear up')}\\b`,
      'mistaken for\\b',
    ),
  },
  {
    status: 'rumoured',
    reason: 'nobody responsible says so',
    pattern: anyOf(
      'rumou?r(?:s|ed)?\\b|(?:media|outlets?|news|daily|asia|dispatch|insiders?) reported that|gossip',
      '(?:speculat\\w+|reportedly|allegedly|unconfirmed|buzz|whispers?|likel(?:y|iest)|best odds|apparently)\\b',
      'tipped (?:to|for)\\b|(?:is|are|was|were) (?:believed|thought|expected by fans|linked)\\b|(?:is|are|was|were) said to\\b',
      'according to (?:industry |the |an? |several |multiple |local )?(?:\\w+ )?(?:reports?|rumou?rs?|insiders?|sources?)\\b',
      '(?:an?|one|the) (?:local |media |news |industry )?(?:report|outlet|insider|source|tabloid) (?:said|says|claim\\w+|suggest\\w+|wrote|writes)\\b|(?:insiders?|sources) (?:says?|said|claim(?:s|ed)?)\\b',
      'might\\b|(?:may|could) (?:also |well |be )?(?:join|star|appear|reunite|play|returning|return|lead|take|get|become|end up)\\w*|could be\\b',
      '(?:many|fans|viewers|netizens|some) (?:to )?(?:(?:now|already|also) )?(?:guess|suspect|believe|expect|think)\\b|(?:fans|viewers|netizens|many) are (?:(?:now|already|still) )?(?:asking|hoping|demanding|convinced|sure|certain)\\b|talk has spread|word (?:has it|is|going (?:a)?round|on the street)\\b|(?:no one|nobody) has (?:said so|put a name|confirmed)|possible (?:lead|reunion)\\b',
    ),
  },
  {
    status: 'in-talks',
    reason: 'an offer or talks, nothing signed',
    pattern: anyOf(
      '(?<=^)(?:if|should) (?:she|he|they|it|the|•)',
      'in (?:the middle of |final |early |the final stages? of )?(?:talks|discussions?|negotiations?)\\b|talks (?:are|with|for|to)\\b|talking with\\b|discussions? (?:for|with|over|about)\\b',
      `${OFFER}|(?:has|have|had|been|being|was|were|is) (?:\\w+ly )?(?:approached|courted|invited)\\b|been asked to\\b|love calls?\\b|asked to make\\b`,
      '(?:received|handed|sent|given|got) (?:the|a|an) (?:script|proposal)\\b|asked to (?:play|join|star|return|lead)\\b|make up (?:his|her|their) minds?\\b',
      `(?:consider|review|mull|weigh|discuss|decid|ponder|negotiat|finali[sz])(?:s|e|es|ed|ing|eing)\\b(?! reviews)|ey(?:es|ed|eing) (?:for|to|as|the|·|•)|(?:look|think|talk|read|mull)(?:s|ed|ing)? (?:it |\\w+ )?(?:over|about it)\\b|thinking about|reading (?:the|with|it)\\b|positively\\b|(?:positive|favou?rable) light`,
      'under (?:consideration|review|discussion)\\b|(?:no|not|nothing|yet|undecided)\\b.{0,30}\\b(?:decided|decision|signed|confirmed|finali[sz]ed|settled|set in stone)\\b|(?:yet|still) to (?:be |make )?(?:decide|confirm|sign|finali[sz]e)\\w*|has yet to\\b|still being talked|undecided|one of (?:the|several|his|her|many) (?:projects?|offers?|options?)\\b|up in the air',
    ),
  },
]

/** What holds where no words say how sure it is. */
export const STATED: Omit<StatusRule, 'pattern'> = {
  status: 'confirmed',
  reason: 'stated as fact',
}
