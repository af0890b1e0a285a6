import type { Kind } from '#model/words.ts'

/**
 * Words that tell of a happening. `needs`: what the clause or its neighbours must name for it to be a report;
 * `people`: whether those named take part, or the work alone is concerned.
 */
export type KindRule = {
  kind: Kind
  reason: string
  pattern: RegExp
  needs: 'person' | 'work' | 'both'
  people: boolean
}

/** In the order of their weight: a clause makes a report of the first kind that matches. */
export const KIND_RULES: KindRule[] = [
  {
    kind: 'personal',
    reason: 'tells of love, family, health or service',
    needs: 'person',
    people: true,
    pattern:
      /\b(?:to marry|married|marriage|wedding|tie the knot|got engaged|engagement|divorc\w+|pregnan\w+|expecting (?:a|their|her) |gave birth|welcomed (?:a|their) |dating|in a relationship|romance|broke up|break ?up|split up|couple in real|more than (?:colleagues|friends)|workmates|enlist\w*|military service|discharged from|hospitali[sz]ed|diagnosed|surgery|passed away)\b/i,
  },
  {
    kind: 'award',
    reason: 'tells of a prize',
    needs: 'person',
    people: true,
    pattern:
      /\b(?:(?:won|wins?|win|receiv\w+|took home|takes? home|taking|shared?|awarded|nominat\w+|named|honou?red|scooped|clinched|bagged|grabbed|earned|likeliest to win|swept)\b.{0,80}\b(?:awards?|prizes?|troph(?:y|ies)|daesang|best (?:\w+ ){0,2}(?:actor|actress|newcomer|couple)|honou?r)|best (?:new |supporting )?(?:actor|actress|newcomer|couple)\b.{0,40}\b(?:went to|goes to|shared|awarded)|(?:grand prize|daesang|award)\b.{0,30}\b(?:goes to|went to))\b/i,
  },
  {
    kind: 'casting',
    reason: 'tells of a part in a work',
    needs: 'person',
    people: true,
    pattern:
      /\b(?:cast (?:as|in|opposite)|(?:been|was|were|being) cast|(?:join\w*|confirm\w*|complet\w*|announc\w*|round\w* out|lead\w*|in) (?:the |its |their )?(?:star-studded )?(?:cast|casting|line-?up)|casting|comes? on board|came on board|on board|sign(?:ed|s) on|boards?|(?:to|will|would|may|might|could|not) (?:also )?(?:star|play|lead|headline|appear|join|reunite|be seen|portray|return)|set to (?:return|star|play|lead)|(?:is|are) (?:also )?(?:starring|headlining|leading|playing|joining|reuniting)|starring|stars? (?:in|opposite|as|alongside)|special appearance|cameo|guest (?:part|role|appearance)|(?:male|female|main|second|title|next|lead) (?:lead|role)s?|(?:the )?leads? (?:of|in|role)|takes? (?:on|up|over) (?:the|a|her|his) (?:\w+ )?(?:role|part|lead)|took on|(?:role|part) of|collaborat\w+|work(?:ing)? together|act(?:ing)? together|(?:offer(?:s|ed)?|approached|courted|script)\b|first (?:drama|film|lead)|returns? (?:in|with|to the small screen)|up next|next (?:drama|film|project|work)|new (?:drama|project)s?\b.{0,40}\bwith|withdr\w+|(?:pull|drop|back)(?:s|ed|ing|ped|ping)? out|step(?:s|ped|ping)? (?:down|away)|walk(?:s|ed)? away|turn(?:s|ed)? (?:it |the offer |the role )?down|left the (?:drama|show|project|cast)|leav(?:es|ing)|departure|replac(?:es|ed|ing|ement)|in talks|in discussions?|talking with)\b/i,
  },
  {
    kind: 'production',
    reason: 'tells of the making of a work',
    needs: 'both',
    people: true,
    pattern:
      /\b(?:(?:began|begin|begins|start(?:s|ed)?|wrap\w*|finish\w*|end(?:s|ed)?|complet\w*|resum\w*|halt\w*|go on|in the thick of|during) (?:up )?(?:the )?(?:filming|shooting|production)|film(?:ing|ed)\b.{0,60}\b(?:began|begins|started|ended|ends|wrapped|finished|is (?:under way|underway)|will (?:begin|start|go on))|script reading|table read|behind-the-scenes|making-of|will (?:also )?direct|to direct|is directing|directed by|helmed by|(?:is|be|was) (?:the|its) director|at the helm|(?:script|screenplay) (?:is|will|going)|written by|penned by|looking for (?:a )?(?:someone|new)|cranked (?:in|up)|crew)\b/i,
  },
  {
    kind: 'release',
    reason: 'tells of a release or a broadcast',
    needs: 'work',
    people: false,
    pattern:
      /\b(?:premier\w+|(?:to|will|would|plans? to|set to|slated to|begins? to) (?:air|open|start|stream|be (?:aired|released|broadcast|shown))|airs?|aired|on air|broadcast(?:s|ing)?|first (?:episode|broadcast)|comes? out|came out|releas(?:e|es|ed|ing)|hits? (?:theat(?:er|re)s|screens|cinemas)|arrives? on|starts? (?:on|in|at)|kicks? off|opens? (?:on|in)|opening of|(?:main |official |first |second |new )?(?:trailer|teaser|poster|stills?)|finale|ended|finished|came to an end|comes? to an end|bows? out|wraps? up|second season|season (?:two|2|three|3)|headed for|scheduled (?:for|to)|launch(?:es|ed)?|unveil(?:s|ed)?)\b/i,
  },
  {
    kind: 'appearance',
    reason: 'tells of an appearance in public',
    needs: 'person',
    people: true,
    pattern:
      /\b(?:press conference|red carpet|fan ?meeting|photo ?call|production presentation|interview(?:ed|s)?|attend(?:ed|s|ing)?|graced|met (?:with )?(?:reporters|fans|the press)|greet(?:s|ed) (?:fans|reporters)|spotted|showcase|stage greeting|interaction|talked about|spoke (?:about|to)|pictorial|photo ?shoot|guest(?:ed)? on|talking to us)\b/i,
  },
  {
    kind: 'statement',
    reason: 'tells what someone responsible said',
    needs: 'person',
    people: true,
    pattern:
      /\b(?:(?:official|detailed|released?|issued?|made|in an?|long) statements?|legal action|filed a complaint|complaint with|lawsuit|sued?|apologi[sz]\w+|apology|clarif\w+|denied|refuted|responded|demanded|press release|closing remarks|last greetings|farewell|thanked (?:everyone|fans|viewers)|no comment|pointed out|asked for)\b/i,
  },
]
