import type { KindRule } from './rule.ts'

const statement = (reason: string, pattern: RegExp): KindRule => ({
  kind: 'statement',
  reason,
  pattern,
  needs: 'either',
  people: true,
})

/** What an agency does or answers about someone; heard before the words of a casting in the same clause. */
export const answerRules: KindRule[] = [
  {
    ...statement(
      'tells of steps at law',
      /\b(?:legal action|filed a (?:complaint|lawsuit|suit)|lawsuit|sued|take legal|criminal complaint|defamation)\b/i,
    ),
    status: 'confirmed',
  },
  statement(
    'tells of a request or a rumour answered',
    /\b(?:asked for|requested|had .{0,80}\bdeleted|claim (?:to be|is) false|that claim|nothing to do with (?:the |this |that )?(?:case|incident|matter|rumou?rs?|affair|scandal)|false report|demanded|never sent|expressed its regret|called the departure|(?:official|detailed) statement)\b/i,
  ),
]

/** Words in public; only where the same clause tells of nothing else. */
export const wordsRules: KindRule[] = [
  statement(
    'tells of words in public',
    /\b(?:(?:long|released?|issued?|made|in an?)\b.{0,20}\bstatements?|apologi[sz]\w+|apology|clarif\w+|refuted|press release|closing remarks|last greetings|farewell|parting words|handwritten letter)\b/i,
  ),
]
