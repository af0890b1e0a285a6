import type { Role } from '#model/words.ts'
import type { Cue } from '../cue.ts'
import { cues } from '../cue.ts'
import { GROUP_AFTER, GROUP_BEFORE } from './groups.ts'

const NAMES = String.raw`\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}`

/** A word before a name, or before a list of names that ends in it: "directors Jang Young Woo and Kim Hee Won". */
const title = (words: string) =>
  new RegExp(`\\b(?:${words}),? (?:(?:${NAMES}, ){0,4}${NAMES},? (?:and|&) )?$`, 'iu')

/** What says what someone is known as. Someone of whom nothing is said is an actor: that is whom the desk's articles are about. */
export const ROLE_CUES = cues<Cue & { role: Role }>([
  {
    role: 'director',
    reason: 'called a director',
    weight: 3,
    before: title(
      'directors?|directors?:|best director:|(?:film|feature|classic|documentary|debut) (?:by|of)|(?:director|helm) (?:is|was)|director duo|filmmakers?|PD|helmed by|directed by|under the direction of|direction of|directing duties (?:fall|go) to|direction (?:is|comes) (?:by|from)|at the helm is',
    ),
  },
  {
    role: 'director',
    reason: 'directs',
    weight: 3,
    after:
      /^(?:,[^.;]{0,100},["'”’]?)? (?:will (?:also )?direct|directs|directed|to direct|is directing|helms|helmed|will helm|of [^.,;]{0,60}is the director|(?:is|was) (?:the|its) director|sits in the director['’]s chair|takes the helm|is at the helm|calls the shots)\b/,
  },
  {
    // "Lee Jae-gyu of ‘All of Us Are Dead’ stepped down as the director", "Jang Yoo-jung (Honest Candidate) is directing"
    role: 'director',
    reason: 'directs',
    weight: 3,
    after:
      /^(?:,? who| \([^()]{2,40}\)| of [^,.;]{1,50})? (?:directed|helmed|is directing|directs|(?:returns|will return|is back) to (?:write and )?direct|(?:was|is) named best director|(?:stepped|steps|stepping) down as (?:the )?director|(?:will be|is) in charge of|stages|(?:joined|left|returned|returns|quit) as (?:the )?director)\b/,
  },
  {
    // "Jang Kun-jae’s “Because I Hate Korea,” starring"
    role: 'director',
    reason: 'directs',
    weight: 2,
    after: /^['’]s (?:[\p{Ll}-]+ ){0,3}["“‘][^"“”]{1,50}["”’],? starring\b/u,
  },
  {
    // "Chung Ji-young, director of “Unbowed”"
    role: 'director',
    reason: 'called a director',
    weight: 3,
    after: /^, (?:the )?director of\b/,
  },
  {
    role: 'director',
    reason: 'is offered the chair of a director',
    weight: 3,
    after: /^[^.;]{0,80} (?:the director['’]s chair|to (?:direct|helm))\b/,
  },
  {
    role: 'writer',
    reason: 'called a writer',
    weight: 3,
    before: title(
      '(?:screen|script)?-?writers?|(?:writer|screenwriter) (?:is|was)|play by|scenarist|author|penned by|written by|work of|works of|pen of|novel by|webtoon by|script by|scenario by|script (?:is |was )?(?:going to be )?(?:written )?by|from a script by|story by|script (?:is by|comes from)|screenplay (?:by|from|is by|comes from)|words by|(?:series|drama) (?:written )?by',
    ),
  },
  {
    role: 'writer',
    reason: 'writes',
    weight: 3,
    after:
      /^(?:,? who|,| of [^,.;]{1,40})? (?:also )?(?:wrote|penned|writes|has written|will write|is writing)\b/,
  },
  {
    role: 'writer',
    reason: 'writes',
    weight: 2,
    after: /^(?:['’]s? script|, whose script|, the mind behind)/,
  },
  {
    role: 'producer',
    reason: 'called a producer',
    weight: 2,
    before: title('producers?(?: (?:is|are))?|executive producer|CP'),
  },
  {
    role: 'idol',
    reason: 'called an idol or a member of a group',
    weight: 3,
    before: title('idols?|idol group member|members?|K-?pop star'),
  },
  {
    role: 'idol',
    reason: 'named with a group',
    weight: 3,
    before: GROUP_BEFORE,
  },
  {
    role: 'idol',
    reason: 'named with a group',
    weight: 3,
    after: GROUP_AFTER,
  },
  {
    role: 'idol',
    reason: 'called a singer',
    weight: 2,
    before: title('singers?|vocalists?|soloists?|singer-songwriter'),
  },
  {
    role: 'model',
    reason: 'called a model',
    weight: 2,
    before: title('(?<!role )models?|supermodels?'),
  },
  {
    role: 'presenter',
    reason: 'called a presenter',
    weight: 2,
    before: title('hosts?|MC|MCs|announcers?|presenters?|emcee|broadcasters?|TV personality'),
  },
  {
    role: 'other',
    reason: 'called something else',
    weight: 2,
    before: title(
      'festival director|cinematographers?|comediennes?|comedians?|rappers?|chefs?|dancers?|novelists?|athletes?|choreographers?|YouTubers?|CEO|president',
    ),
  },
  {
    // "said Carol Choi of The Walt Disney Company"
    role: 'other',
    reason: 'speaks for a company',
    weight: 1,
    after:
      /^(?:, (?:the )?(?:chief executive|CEO|head|president|founder|spokes\w+|an? official|a representative)\b| of (?:the )?(?:\p{Lu}[\p{L}&-]* ){0,4}(?:Company|Entertainment|Studios?|Pictures|Agency|Corporation|Inc|Group))\b/iu,
  },
  {
    role: 'actor',
    reason: 'called an actor',
    weight: 2,
    before: title('actors?|actress(?:es)?|stars?'),
  },
  {
    role: 'actor',
    reason: 'called an actor',
    weight: 2,
    after:
      /^(?:['’]s (?:role|character|performance|part)|,? (?:plays|played|portrays|stars|starred|is starring|will star|takes on the role))\b/,
  },
])
