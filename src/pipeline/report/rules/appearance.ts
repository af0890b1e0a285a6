import type { KindRule } from './rule.ts'

/** Places and ways of being seen in public. */
const WORDS = [
  '(?:press (?:conference|con|event)|red carpet|fan ?meet(?:ing)?s?|fan ?sign(?:ing)?|fan concert|photo ?calls?|production presentation|showcase|stage greetings?|pop-up|launch event|vip (?:premiere|screening)|media day|fashion (?:week|show)|airport|press screening|talk show|variety show|radio show|live ?stream|livestream)\\b',
  'interview(?:ed|s)?\\b|\\[interview\\]|attend(?:ed|s|ing)\\b|attendance|graced?\\b|(?:meets?|met|meeting) (?:with )?(?:\\w+ ){0,3}(?:reporters|fans|the press|viewers|audiences)|^we met\\b|when we (?:meet|met)\\b|sat down with|(?:asia|world|fan|concert) tour\\b|greet(?:s|ed)? (?:fans|reporters|the press)',
  'spotted|unexpected interaction|encounter|talked about|has talked|spoke (?:about|to|of|with)|opened up|opens up|talking to us|talk to us|tells? us|told us|pictorial|photo ?shoot|(?:magazine|the) cover\\b|cover (?:star|story)|guest(?:ed|s|ing)? on|appear(?:s|ed)? (?:on|at) (?:the )?[A-Z“"‘]|made an appearance|(?:will|to) (?:host|mc|emcee|present)|host(?:s|ed)? the|as (?:an? )?(?:host|mc|presenter)\\b|(?:threw|throws) the first pitch|take(?:s)? the stage|took the stage|perform(?:s|ed)? at',
]

const appearance = (pattern: RegExp): KindRule => ({
  kind: 'appearance',
  reason: 'tells of an appearance in public',
  needs: 'person',
  people: true,
  pattern,
})

/** Words in an interview, whatever they are about; only casting news comes before. */
export const interviewRule = appearance(
  /\b(?:(?:in|during|for) (?:an?|his|her|their|the) (?:[\w-]+ ){0,3}interview|sat down with|\[interview\])/i,
)

export const appearanceRule = appearance(new RegExp(`\\b(?:${WORDS.join('|')})`, 'i'))
