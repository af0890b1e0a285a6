import type { Status } from '#model/words.ts'

/** Words that say how sure a happening is. */
export type StatusRule = { status: Status; reason: string; pattern: RegExp }

/** In the order of their weight: who says no or leaves is heard before who guesses, and guesses before offers. */
export const STATUS_RULES: StatusRule[] = [
  {
    status: 'denied',
    reason: 'someone responsible says that it is not so',
    pattern:
      /\b(?:den(?:y|ies|ied)\b|(?:is|are|was|were) (?:not true|untrue|false|groundless|baseless)|not (?:true|right|the case)|rules? out|ruled out|nothing more than|no truth|had (?:not|never) (?:asked|been|confirmed|agreed)|never (?:confirmed|been|agreed)|has not been|hasn['’]t been offered|the truth was different|unfounded|refut\w+|fake news|set(?:s)? (?:that|the record) straight|clear(?:s|ed|ing) up|mistaken for|claim to be false|only close friends|just (?:friends|colleagues)|no plans|will not (?:join|appear|star)|was never sent)/i,
  },
  {
    status: 'withdrawn',
    reason: 'someone steps away from it',
    pattern:
      /\b(?:withdr(?:aw\w*|ew)|(?:pull|drop|back|bow)(?:s|ed|ing|ped|ping)? out (?:of|due|because|from)|(?:pull|drop)(?:s|ed|ing|ped|ping)? out\b|step(?:s|ped|ping)? (?:down|away)|walk(?:s|ed)? away|turn(?:s|ed)? (?:it|the offer|the role|them)? ?down|no longer|sa(?:y|ys|id) no to|let go of|left the|leaves? (?:the |KBS|MBC|SBS|tvN|drama|weekend)|leaving the|departure|get out of|taken down|took down|called off|cancel(?:s|led|ed)|terminat\w+|declin(?:ed|es)|exit(?:s|ed)?)\b/i,
  },
  {
    status: 'rumoured',
    reason: 'nobody responsible says so',
    pattern:
      /\b(?:rumou?r(?:s|ed)?|speculat\w+|reportedly|allegedly|(?:is|are|was|were) said to|might|may (?:join|star|appear|be|reunite|play)|could (?:join|star|be|reunite|appear)|many (?:guess|suspect|believe|to guess)|guess|talk has spread|word has it|likel(?:y|iest)|best odds|fans are (?:asking|hoping)|netizens (?:guess|suspect)|hop(?:e|ing) (?:to see|that)|insiders? (?:say|said|claim))\b/i,
  },
  {
    status: 'in-talks',
    reason: 'an offer or talks, nothing signed',
    pattern:
      /\b(?:in (?:the middle of |final |early )?(?:talks|discussions?|negotiations?)|talks|talking with|offer(?:s|ed)?|approached|courted|consider(?:s|ing|ed)|positively|positive light|reviewing|weigh(?:s|ing)|mull\w+|look(?:s|ing) over|negotiat\w+|under (?:review|discussion)|has(?:n['’]t| not) (?:given|decided)|nothing (?:has been )?(?:decided|signed)|casting offer|asked to make)\b/i,
  },
]

export const STATED: Omit<StatusRule, 'pattern'> = { status: 'confirmed', reason: 'stated as fact' }
