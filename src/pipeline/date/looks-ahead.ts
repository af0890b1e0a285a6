/** Words before a date by which it lies ahead: "will air on the 30th", "comes out on Friday"; not "on the set". */
const AHEAD =
  /\b(?:will|'ll|would|to (?:air|premiere|open|start|be|hit|begin|return|meet|debut|release)|comes? out|(?<!\bthe )set|scheduled|planned|plans|upcoming|premieres|airs|opens|next|starts|starting|begins|beginning|kicks off|kicking off|arrives|lands|drops|launches|returns|goes|passes|moves|from|(?:broadcast|premiere|screening|episode|release) is|(?:is|are) (?:first |to be )?(?:broadcast|aired|shown|released|held))\b(?:[^.!?]|\.(?! \p{Lu})){0,60}$/iu
/** "which were held in Busan on Saturday": the last statement before a date tells of what was. */
const OVER = /\b(?:was|were|had|took|went|held|came|won|gave|received)\b[^,;:.!?]{0,60}$/i
/** Words right before a date by which it is over, whatever stands before them: "..., she told reporters on Thursday". */
const SAID =
  /\b(?:said|announced|told (?:\w+ )?\w+|stated|reported|confirmed|revealed|wrote|explained|added) (?:on )?$/i
/** "the agency on Monday denied": words right behind a date. */
const SAYS = /^ (?:said|denied|announced|confirmed|revealed|released|unveiled|told)\b/
/** ", he will fly to Macau", " she jets to": words behind a date by which it lies ahead. */
const THEN =
  /^,? (?:he|she|they|it|we|the \w+)(?:['’]ll| will| (?:is|are) (?:to|going)| (?!was|has|does|is|says|adds|tells)[a-z]+s) /

/** True for a day on which something was said: that of the news. */
export function isOfWords(text: string, start: number, end: number): boolean {
  return (
    SAID.test(text.slice(Math.max(0, start - 40), start)) || SAYS.test(text.slice(end, end + 20))
  )
}

/** True where the words around a date look ahead. */
export function isAhead(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 80), start)
  const over = OVER.exec(before)
  if (isOfWords(text, start, end) || (over && !AHEAD.test(over[0]))) return false
  return AHEAD.test(before) || THEN.test(text.slice(end, end + 60))
}
