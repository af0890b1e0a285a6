import type { KindRule } from './rule.ts'

const statement = (reason: string, pattern: RegExp): KindRule => ({
  kind: 'statement',
  reason,
  pattern,
  needs: 'either',
  people: true,
})

export const statementRules: KindRule[] = [
  statement(
    'tells of steps at law',
    /\b(?:legal action|filed a (?:complaint|lawsuit|suit)|lawsuit|sued?|take legal|criminal complaint|defamation)\b/i,
  ),
  statement(
    'tells of a request or a rumour answered',
    /\b(?:asked for|requested|had .{0,80}\bdeleted|claim (?:to be|is) false|that claim|false report|demanded|never sent)\b/i,
  ),
  statement(
    'tells of words in public',
    /\b(?:(?:official|detailed|long|released?|issued?|made|in an?)\b.{0,20}\bstatements?|apologi[sz]\w+|apology|clarif\w+|refuted|press release|closing remarks|last greetings|farewell|parting words|handwritten letter|expressed its regret|called the departure)\b/i,
  ),
]
