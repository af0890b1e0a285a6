import type { Status } from '#model/words.ts'

/** Words that say how sure a happening is. */
export type StatusRule = { status: Status; reason: string; pattern: RegExp }

/** In the order of their weight: who denies or leaves is heard before who guesses, and guesses before offers. */
export const STATUS_RULES: StatusRule[] = [
  {
    status: 'denied',
    reason: 'someone responsible says that it is not so',
    pattern:
      /\b(?:den(?:y|ies|ied)\b|(?:is|are|was|were) (?:not true|untrue|false|groundless|baseless)|not (?:true|right to|the case)|rules? out|ruled out|nothing more than|no truth|(?:had|has|have) (?:not|never) (?:asked|been (?:offered|cast|approached)|confirmed|agreed|received)|never (?:confirmed|agreed|been)|the truth was different|unfounded|refut\w+|fake news|claim to be false|only close friends|just (?:friends|colleagues)|good colleagues?|no plans|was never sent|(?:will|would) not (?:be )?(?:join|appear|star)\w*)/i,
  },
  {
    status: 'withdrawn',
    reason: 'someone steps away from it',
    pattern:
      /\b(?:withdr(?:aw\w*|ew)|(?:pull|drop|back)(?:s|ed|ing|ped|ping)? out\b|bow(?:s|ed|ing)? out of|step(?:s|ped|ping)? (?:down|away)|walk(?:s|ed)? away|turn(?:s|ed)? (?:it|them|the offer|the role|the part)? ?down|no longer|sa(?:y|ys|id) no to|let go of|left(?= the\b| \W?·)|leav(?:es|ing) (?:the |KBS|MBC|SBS|tvN|drama|weekend|project)|would leave|departure|get out of|taken down|took (?:it )?down|called off|cancel(?:s|led|ed)|terminat\w+|declin(?:ed|es)|exit(?:s|ed)?|broke up|divorce)\b/i,
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
      /\b(?:rumou?r(?:s|ed)?|(?:media|outlets?|news|daily|asia|dispatch|insiders?) reported that|speculat\w+|reportedly|allegedly|(?:is|are|was|were) said to|might|may (?:join|be returning|star|appear|be|reunite|play)|could (?:join|star|be|reunite|appear)|many to guess|many (?:guess|suspect|believe)|talk has spread|word has it|likel(?:y|iest)|best odds|fans are (?:now )?(?:asking|hoping|demanding)|netizens (?:guess|suspect)|no one has said so|insiders? (?:say|said|claim)|possible (?:lead|reunion))\b/i,
  },
  {
    status: 'in-talks',
    reason: 'an offer or talks, nothing signed',
    pattern:
      /\b(?:in (?:the middle of |final |early )?(?:talks|discussions?|negotiations?)|talks (?:are|with|for)|talking with|(?:casting |an? |the |received |been |being |was )offer(?:s|ed)?|offered|approached|courted|consider(?:s|ing|ed)|positively|positive light|reviewing|weigh(?:s|ing)|mull\w+|look(?:s|ing) over|negotiat\w+|under (?:review|discussion)|has(?:n['’]t| not) (?:given|decided)|nothing (?:has been )?(?:decided|signed)|asked to make|still being talked)\b/i,
  },
]

export const STATED: Omit<StatusRule, 'pattern'> = {
  status: 'confirmed',
  reason: 'stated as fact',
}
