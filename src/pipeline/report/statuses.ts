import type { Status } from '#model/words.ts'

/** Words that say how sure a happening is. */
export type StatusRule = { status: Status; reason: string; pattern: RegExp }

/** In the order of their weight: who denies or leaves is heard before who guesses, and guesses before offers. */
export const STATUS_RULES: StatusRule[] = [
  {
    status: 'denied',
    reason: 'someone responsible says that it is not so',
    pattern:
      /\b(?:den(?:y|ies|ied)\b|(?:is|are|was|were) (?:not true|untrue|false|groundless|baseless)|not (?:true|right to|the case)|rules? out|ruled out|nothing more than|no truth|(?:had|has|have) (?:not|never) (?:asked|been (?:offered|cast|approached)|confirmed|agreed|received)|never (?:confirmed|agreed|been|made|offered|asked|received)\b|(?:reject|dismiss)(?:s|ed|es) (?:the|a|an|all|any|these|those) (?:\w+ )?(?:claims?|rumou?rs?|reports?|allegations?)|no such (?:film|movie|drama|show|series|project|plans?|offer|talks?)|(?:was|is|were|are) (?:a )?fakes?\b|the truth was different|unfounded|nothing to do with (?:the |this |that )?(?:case|incident|matter|rumou?rs?|affair|scandal)|entirely untrue|fabricat\w+|hoax|misinformation|quash\w*|shut(?:s|ting)? down (?:the )?(?:\w+ )?(?:rumou?rs?|reports?|claims?|speculation)|brush(?:es|ed) (?:off|aside)|disput(?:es|ed)|contradict(?:s|ed)|not (?:dating|in a relationship|in talks|involved|part of|aware of|appearing|joining|leaving|taking part)|refut\w+|fake news|claim to be false|only close friends|just (?:friends|colleagues)|good colleagues?|no plans|was never sent|(?:will|would) not (?:be )?(?:join|appear|star)\w*)/i,
  },
  {
    status: 'withdrawn',
    reason: 'someone steps away from it',
    pattern:
      /\b(?:withdr(?:aw\w*|ew)|(?:pull|drop|back)(?:s|ed|ing|ped|ping)? out\b|bow(?:s|ed|ing)? out of|step(?:s|ped|ping)? (?:down|away)|walk(?:s|ed)? away|turn(?:s|ed)? (?:it|them|the offer|the role|the part)? ?down|no longer|sa(?:y|ys|id) no to|let go of|left(?= the\b| \W?·)|leav(?:es|ing) (?:the |KBS|MBC|SBS|tvN|drama|weekend|project)|would leave|departure|get out of|taken down|took (?:it )?down|called off|postponed|put off|gave up (?:its|the|their)|scrap(?:s|ped)|shelv(?:es|ed)|ax(?:es|ed)\b|pulled from|pass(?:es|ed) on\b|quits?\b|depart(?:s|ed)\b|back(?:s|ed) (?:away|off)|removed from|cancel(?:s|led|ed)|terminat\w+|declin(?:ed|es)|exit(?:s|ed)?|broke up|divorce)\b/i,
  },
  {
    status: 'denied',
    reason: 'someone responsible sets it straight',
    pattern: /\b(?:set(?:s)? (?:that|the record) straight|clear(?:s|ed|ing) up|mistaken for)\b/i,
  },
  {
    status: 'rumoured',
    reason: 'nobody responsible says so',
    pattern:
      /\b(?:rumou?r(?:s|ed)?|(?:media|outlets?|news|daily|asia|dispatch|insiders?) reported that|speculat\w+|reportedly|allegedly|unconfirmed|buzz\b|whispers?|tipped (?:to|for)|(?:is|are|was|were) (?:believed|thought|expected by fans|linked)|according to (?:industry )?(?:reports?|rumou?rs?|insiders?|an? (?:exclusive )?report)|(?:an?|one|the) (?:local |media |news |industry )?(?:report|outlet|insider|source) (?:said|says|claim\w+|suggest\w+|wrote|writes)|(?:is|are|was|were) said to|according to (?:insiders?|rumou?rs?|sources?)|might|may (?:join|be returning|star|appear|be|reunite|play)|could (?:join|star|be|reunite|appear)|many to guess|many (?:guess|suspect|believe)|talk has spread|word has it|likel(?:y|iest)|best odds|fans are (?:now )?(?:asking|hoping|demanding)|netizens (?:guess|suspect)|(?:no one|nobody) has (?:said so|put a name|confirmed)|insiders? (?:says?|said|claims?)|possible (?:lead|reunion))\b/i,
  },
  {
    status: 'in-talks',
    reason: 'an offer or talks, nothing signed',
    pattern:
      /\b(?:in (?:the middle of |final |early )?(?:talks|discussions?|negotiations?)|talks (?:are|with|for)|talking with|(?:casting |an? |the |received |been |being |was )offer(?:s|ed)?|offered|approached|courted|consider(?:s|ing|ed)|positively|positive light|(?:has|have|had) received (?:the|a|an) (?:script|proposal)|is discussing|talking it over|been asked to (?:return|come back|join|play|star|do|appear)|no (?:final )?decision|yet to decide|reviewing|weigh(?:s|ing|ed)|eye(?:d|ing)\b|under consideration|final(?:i[sz]ing)? (?:stages?|talks)|deciding|has yet to|mull\w+|look(?:s|ing) over|negotiat\w+|under (?:review|discussion)|has(?:n['’]t| not) (?:given|decided)|nothing (?:has been )?(?:decided|signed)|asked to make|still being talked)\b/i,
  },
]

export const STATED: Omit<StatusRule, 'pattern'> = {
  status: 'confirmed',
  reason: 'stated as fact',
}
