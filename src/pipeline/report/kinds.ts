import { appearanceRule, interviewRule } from './rules/appearance.ts'
import { awardRules } from './rules/award.ts'
import { castingRules, togetherRule } from './rules/casting.ts'
import { personalRules } from './rules/personal.ts'
import { crewChange, productionRules } from './rules/production.ts'
import { releaseRules } from './rules/release.ts'
import type { KindRule } from './rules/rule.ts'
import { answerRules, wordsRules } from './rules/statement.ts'

/** In the order of their weight: a clause makes a report of the first rule that matches. */
export const KIND_RULES: KindRule[] = [
  ...personalRules,
  ...awardRules,
  ...answerRules,
  crewChange,
  ...castingRules,
  interviewRule,
  ...productionRules,
  togetherRule,
  ...wordsRules,
  ...releaseRules,
  appearanceRule,
]
