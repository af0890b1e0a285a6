import { forms } from '../forms.ts'
import { anyOf, type KindRule } from './rule.ts'

const statement = (reason: string, ...sources: string[]): KindRule => ({
  kind: 'statement',
  reason,
  needs: 'either',
  people: true,
  pattern: anyOf(...sources),
})

/** What an agency does or answers about someone; heard before the words of a casting in the same clause. */
export const answerRules: KindRule[] = [
  {
    ...statement(
      'tells of steps at law',
      `(?:legal action|legal steps|(?:filed|lodged) an? (?:\\w+ )?(?:complaint|lawsuit|suit)|lawsuits?|sued|take legal|criminal complaint|defamation|injunction)\\b`,
    ),
    status: 'confirmed',
  },
  statement(
    'tells of a contract with an agency',
    `${forms('renew', 'sign', 'extend')} (?:an? |its |his |her |their |the )?(?:new )?(?:exclusive )?contracts? with|exclusive contract|(?:signed|signs) with (?!on)|(?:new|her|his) agency is|${forms('part')} ways with (?:his|her|their|the|its) (?:\\w+ )?(?:agency|label)`,
  ),
  statement(
    'tells of a request or a rumour answered',
    `asked for (?!understanding)|ask(?:s|ed|ing)? (?:[\\w-]+ )?(?:fans|reporters|the (?:press|public|media)|people|everyone|netizens|viewers) (?:not to|to (?:refrain|stop|avoid|respect|understand))\\b|requested\\b|had .{0,80}\\bdeleted|claim (?:to be|is) false|that claim\\b|nothing to do with (?:the |this |that )?(?:case|incident|matter|rumou?rs?|affair|scandal)|false reports?\\b|demanded\\b|never sent|expressed its regret|called the departure|${forms('deny')} (?:the |any |all )?(?:allegations?|accusations?|charges|suspicions?)\\b|(?:official|detailed) statement\\b|${forms('reject', 'refute', 'dismiss', 'rebut')} (?:a|the|these|those|such|all|any) (?:claim|allegation|accusation|charge|report)s?\\b`,
  ),
]

/** Words in public; only where the same clause tells of nothing else. */
export const wordsRules: KindRule[] = [
  statement(
    'tells of words in public',
    `(?:${forms('release', 'issue', 'make', 'publish')}|long|in an?)\\b.{0,20}\\bstatements?\\b|(?<!not )apologi[sz]\\w+|apology|clarif\\w+|refuted|(?:hand\\w*|put|sent) out a press release|closing remarks|last greetings|farewell|parting words|handwritten letter|said sorry`,
  ),
]
