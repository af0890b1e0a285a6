import type { KindRule } from './rule.ts'

export const appearanceRules: KindRule[] = [
  {
    kind: 'appearance',
    reason: 'tells of an appearance in public',
    needs: 'person',
    people: true,
    pattern:
      /\b(?:press conference|red carpet|fan ?meeting|photo ?call|production presentation|interview(?:ed|s)?\b|\[interview\]|attend(?:ed|s|ing)\b|graced|met (?:with )?(?:reporters|fans|the press)|greet(?:s|ed)? (?:fans|reporters)|spotted|showcase|stage greeting|unexpected interaction|encounter|talked about|has talked|spoke (?:about|to|of)|talking to us|talk to us|pictorial|photo ?shoot|guested on)/i,
  },
]
