import { forms } from '../forms.ts'
import { anyOf, type KindRule } from './rule.ts'

const appearance = (...sources: string[]): KindRule => ({
  kind: 'appearance',
  reason: 'tells of an appearance in public',
  needs: 'person',
  people: true,
  pattern: anyOf(...sources),
})

/** Words in an interview, whatever they are about; only casting news comes before. */
export const interviewRule: KindRule = {
  ...appearance(
    '(?:in|during|for) (?:an?|his|her|their|the) (?:[\\w-]+ ){0,3}interview|sat down with|interview\\](?<=\\[interview\\])',
  ),
  credits: true,
}

const FANS = '(?:[\\w-]+ ){0,3}(?:reporters|fans|the press)\\b'

/** Where people show themselves. */
export const appearanceRule = appearance(
  // places
  '(?:press (?:conference|con|event)|red carpet|fan ?(?:meet(?:ing)?s?|sign(?:ing)?s?|concerts?|party|tour)|photo ?calls?|production presentation|showcase|stage greetings?|pop-up|(?:launch|promotional|brand) events?|vip (?:premiere|screening)|media day|fashion (?:week|show)|at (?:[A-Z]\\w+ (?:international )?)?airport|press screening|(?:talk|variety|radio) show|live ?stream|guest list|(?:asia|world|fan|concert) tour|opening ceremony)\\b',
  'interview(?:ed|s)?\\b|(?:was|were|be|is|are|been) (?:hosted|emceed|moderated|presented) by •|talking to us|talk to us|(?<!have )(?:tells?|told) us|pictorial|photo ?shoot|(?:magazine|the) cover\\b|cover (?:star|story)',
  // what one does there
  `${forms('attend', 'grace')}\\b(?! (?:the |a |an )?(?:[\\w-]+ ){0,3}(?:school|university|college|class|academy))|${forms('host', 'emcee')} (?:the|a|an|his|her|its)|${forms('meet', 'greet')} (?:with )?${FANS}|${forms('welcome')} (?:the )?(?:guests|visitors)|we met\\b(?<=^we met)|when we (?:meet|met)\\b|sat down with|${forms('guest', 'appear')} (?:on|at) (?:the )?[A-Z“"‘'·]|${forms('take')} (?:the stage|part in)|${forms('come', 'step', 'go')} on stage|${forms('throw')} the first pitch|${forms('perform', 'sing', 'speak')} at\\b|${forms('visit')} (?:[A-Z][a-z]+|the)\\b|on stage as\\b|${forms('lead')} through the (?:evening|show|night)|as (?:an? |the )?(?:\\w+ )?(?:host|mc|presenter|guest)\\b`,
  'spotted|unexpected interaction|encounter|talked about|has talked|spoke (?:about|to|of|with)|opened up|opens up|made an appearance|(?:will|to) (?:host|mc|emcee|present)|co-hosts? •',
)
