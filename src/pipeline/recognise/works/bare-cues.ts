import { cues } from '../cue.ts'
import { SHOWN_BY } from '../organisations/form.ts'
import { WORK_NOUN } from './nouns.ts'

/** What is said of a work before its public; people and outlets do some of it too, but those are known by their form. */
const SHOWN =
  '(?:will |is set to |is slated to |is due to |is expected to )?(?:premieres?|airs?|streams?|debuts?|kicks? off|(?:arrives?|drops?|lands?|bows?) on|hits? (?:theat|cinemas|screens)|opens? (?:in|on|nationwide)|comes? to (?:theat|cinemas|Netflix|Disney))|(?:drops?|unveils?|releases?|reveals?|shares?|teases?) (?:its |the |an? |new |first |more |moody |\\w+ ){0,3}(?:posters?|teasers?|trailers?|stills|premiere)|takes? over the (?:[\\w-]+ ){0,2}slot'

/** What stands around a title that has no quotation marks. `strong`: it lets a single word be a title. */
export type BareCue = {
  reason: string
  before?: RegExp
  after?: RegExp
  strong: boolean
  /** It is a title even where it has the form of an outlet's name. */
  sure?: boolean
}

/** What says that capitalised words are a title; the first that matches gives the reason. */
export const BARE_CUES = cues<BareCue>([
  {
    // "the upcoming drama, Gyeongseong Creature", "the film Tyrant", "the hit drama Lie After Lie"
    reason: 'a word for a work stands before it',
    before: new RegExp(
      `\\b${WORK_NOUN}(?: (?:called|titled|named|entitled|adaptation|franchise|of))?,? $`,
      'i',
    ),
    strong: true,
  },
  {
    // "the Penthouse actor", "Penthouse Actor Kim Young Dae"; not "The two Songs star in", "Top Actor"
    reason: 'the word "star" or "actor" stands after it',
    before: /(?:^|\b[Tt]he |[,.!?:] )$/,
    after:
      /^ (?:[Ss]tar|[Aa]ctor|[Aa]ctress|alum|lead|breakout|[Dd]irector|[Ww]riter|creator)s?\b(?! in\b)/,
    strong: true,
  },
  {
    // "Pale Autumn: Episode 7 (Recap)", "Squid Game Season 3"
    reason: 'an episode or a season of it is named',
    before: /(?:^|[.!?:] |\b(?:of|for|in) )$/,
    after: /^:? (?:Episodes?|Ep\.?|Season) \d/,
    strong: true,
  },
  {
    // "Wonderland, the film of director Kim", at the head of a sentence
    reason: 'it is explained as a work',
    before: /(?:^|[.!?] )$/,
    after: new RegExp(
      `^, (?:the|an?)(?: [\\w-]+){0,3} (?:drama|film|movie|series|musical)s? (?:of|by|from|in which|that|directed|about|starring|written|led)\\b`,
    ),
    strong: true,
  },
  {
    // "tvN's Hello, Hedgehog", "Netflix’s upcoming Third Rail"
    reason: 'a broadcaster shows it',
    before: new RegExp(
      `${SHOWN_BY}['’]s? (?:(?:new|upcoming|hit|latest|next|popular|beloved) ){0,2}$`,
    ),
    strong: true,
  },
  {
    // "Salt drops its first poster", "Hellbound 2, starring Kim, will premiere", at the head of a sentence
    reason: 'it is shown, or pictures of it are',
    before: /(?:^|[.!?:] )(?:In )?$/,
    after: new RegExp(
      `^(?:, (?:starring|led by|headlined by|fronted by|directed by|written by|which (?:premiere|air|open|hit|debut)\\w*)\\b|(?:,[^,.;]{1,60},)? (?:${SHOWN})\\b)`,
    ),
    strong: true,
  },
  {
    // "lifted the curtain on Salt", "takes over the slot from Marry the Landlord", "the world premiere of Low Tide"
    reason: 'it is shown',
    before:
      /\b(?:curtains? on|slot (?:from|of|after)|(?:world|domestic|theatrical|Asian) premiere of|(?:teaser|trailer|poster|posters|stills|episode|finale|recap) (?:for|of|from)|loved|adored \w+ in|tune in (?:to|for)|watch(?:ed|ing)?) $/,
    strong: false,
  },
  {
    // "a still of Decision to Leave", "the success of Queen of Tears"
    reason: 'a part of it is named',
    before:
      /\b(?:stills?|scenes?|finale|success|premiere|sequel|remake|cast|filming|set|season|reunion|end|ratings) of (?:the )?$/,
    strong: false,
  },
  {
    // "known for The Legend of the Blue Sea", "best remembered for Signal"
    reason: 'someone is known for it',
    before:
      /\b(?:known?|noticed|famous|remember(?:ed)?|recogni[sz]ed?|beloved|acclaimed|praised) (?:\w+ )?(?:for|from|in)(?: (?:his|her|their|the)(?: [\w-]+){0,3} (?:in|on))? $/i,
    strong: true,
  },
  {
    // "made his film debut with Childe", "counts Start-Up among his hits", "recovered from Childe"
    reason: 'someone played in it',
    before:
      /\b(?:debut(?:ed)? (?:with|in)|counts|whose (?:works?|credits|hits|filmography) (?:ranges?|runs?|includes?)(?: from)?) $/i,
    strong: true,
  },
  {
    // "star in You Have Done Well", "a cameo in ...", "in talks for Kill Me Heal Me"
    reason: 'someone plays in it',
    before:
      /\b(?:(?:stars?|starred|starring|appears?|appeared|appearing|appearance|features?|featured|cast|plays?|played|lead|role|part|cameo|return(?:s|ed|ing)?|seen|acts?|acted|filming|headlin(?:es?|ed|ing)|works?|worked|going) (?:as [\w ]{1,30} )?(?:in|on|with|for|over|to war over)|in talks for|offer(?:ed)? (?:for|to (?:lead|join|star in))|when filming|filming|joins?|joined|starring in|leaves|left|exits?) $/i,
    strong: false,
  },
  {
    // "Kim Eun Sook, who wrote Secret Garden", "the director of Signal"
    reason: 'someone made it',
    before:
      /\b(?:who (?:wrote|directed|penned|helmed|produced)|(?:director|writer|creator|makers?|producers?|script|hits?|works?) (?:of|like|such as|behind)|wrote|penned|helmed|directed) $/i,
    strong: false,
  },
  {
    // "Im Sang-Choon of Fight My Way"
    reason: 'someone is of it',
    before: /\p{Lu}\p{L}+[ -]\p{L}+ of $/u,
    strong: false,
  },
  {
    // "two offers: Descendants of the Sun, the next work of Kim Eun Sook", "Kairos, a fantasy thriller"
    reason: 'it is explained as a work',
    before: /[^.!?"”’] $/,
    after: new RegExp(
      `^, (?:the|an?|another|his|her|their|[A-Z]\\w+['’]s)(?: [\\w-]+){0,4} (?:${WORK_NOUN}|works?|project)\\b`,
      'i',
    ),
    strong: false,
    sure: true,
  },
])
