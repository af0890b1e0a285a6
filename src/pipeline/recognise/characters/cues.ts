import { cues } from '../cue.ts'

const KIN =
  '(?:wife|husband|sister|brother|mother|father|son|daughter|girlfriend|boyfriend|fianc[ée]e?|best friend|rival|boss|lover|nemesis|defector|heir|heiress|ex-wife|ex-husband|twin)'

/** What says that a name is a character's: someone of a story, never a real person. */
export const CHARACTER_CUES = cues([
  {
    // "the role of Baek Hyun Woo", "the part of Lee Kyoungwoo", "the character of the lawyer Hong Cha Young"
    reason: '"the role of" stands before it',
    weight: 5,
    before:
      /\b(?:(?:into|in) the shoes|roles?|parts?|characters?) (?:of|as|is|was|named|called),? (?:the |an? |his |her )?(?:(?!and )[\p{L}-]+ ){0,3}["'“‘]?$/iu,
  },
  {
    // "plays Park Hoon", "portrays his wife, Hong Hae In", "plays the rebel Ae-soon"
    reason: 'someone plays it',
    weight: 4,
    before:
      /\b(?:plays?|played|playing|portrays?|portrayed|portraying|embod(?:y|ies|ied)|depicts)(?: (?:as|the role of|the part of))? (?:(?:the|an?|his|her|one|two) )?(?!(?:by|opposite|alongside|with|in|against|for|at|on)\b)(?:(?!by\b|opposite\b|alongside\b|with\b|in\b)[\p{Ll}-]+,? ){0,4}["'“‘]?$/u,
  },
  {
    // "had been cast as Gong Tae Gyeong", "will be seen as ‘Kiyoungsangdo’", "transforms into"
    reason: 'someone is cast as it',
    weight: 4,
    before:
      /\b(?:cast|seen|join(?:s|ed|ing)?|stars?|starred|starring|appears?|appeared|appearing|transform\w*|returns?|returned|acts?|acted|introduced|reprise[sd]?|performance|turns?|appearance|debut)(?: [\p{L}'’“”"‘-]+){0,6}? (?:as|into) (?:(?:the|an?|his|her) )?(?:(?!and |with |by |of )[\p{Ll}-]+,? ){0,3}["'“‘]?$/u,
  },
  {
    // "Park Yoo Chun as Han Jung Woo", "Jin Ki Joo as Baek Yoon Young"
    reason: '"as" stands between someone and it',
    weight: 3,
    before:
      /\p{Lu}[\p{L}-]+\)?(?<!\b(?:Known|Such|Well|Same|Just)) as (?:(?:the|an?|his|her) )?(?:(?!and )[\p{Ll}-]+ ){0,3}["'“‘]?$/u,
  },
  {
    // "back as Kim Geon-woo and Hong Woo-jin, the two boxers", "as Ryu Sun Jae, a star, and Im Sol, the fan"
    reason: '"as" and another one stand before it',
    weight: 3,
    before:
      /\bas ["'“‘]?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2}["'”’]?(?:, (?:an?|the) [^,.;]{1,40},)? and ["'“‘]?$/u,
    after: /^(?:, (?:an?|the|two)\b|,? respectively\b)/,
  },
  {
    // "will be at her side as the rookie Kang Hyun-jo", "As the hacker Ahn Go-eun"; not "as the actress Kim"
    reason: '"as the" and what it is stand before it',
    weight: 3,
    before:
      /\b[Aa]s (?:the|an?|his|her) (?!(?:\p{Ll}{1,20} )?(?:actors?|actress(?:es)?|directors?|writers?|singers?|stars?|producers?|hosts?|models?|idols?|wife|husband) )(?:[\p{Ll}-]+ ){1,2}["'“‘]?$/u,
  },
  {
    // "who was prosecutor Kang Ha Na in the first season"
    reason: 'someone was it',
    weight: 3,
    before:
      /\bwho (?:was|is|plays|will be) (?:the )?(?!(?:actor|actress|director|writer|singer|host|model) )\p{Ll}+ $/u,
  },
  {
    // "showed the two faces of Kook Yeon Soo", "lent his voice to Kim Ji Woong"
    reason: 'someone acts it',
    weight: 3,
    before:
      /\b(?:faces?|voice|skin|soul|heart|fate|loneliness|growth|emotions|sorrows?) (?:of|to) $/,
  },
  {
    // "leads the cast as Soo-hyun"; not "known as IU", "such as Kim ...", "as well as Kim ..."
    reason: '"as" stands before it',
    weight: 1,
    before:
      /(?<!\b(?:[Kk]nown|[Ss]uch|[Ww]ell|[Jj]ust|[Ss]ame|named|regarded|chosen|selected|far|soon|long)) as ["'“‘]?$/u,
  },
  {
    // "tells the story of Han Seon-woo and Lee Eun-soo"
    reason: 'a story tells of it',
    weight: 3,
    before:
      /\b(?:(?:stor(?:y|ies)|tale|life|lives|journey|romance|past|secret) (?:of|between|about)|(?:series|drama|film|mystery|thriller|comedy)(?: [\p{Ll}\p{N}-]+){0,4} about) (?:(?:the|an?) )?(?:[\p{L}-]+,? ){0,4}$/u,
  },
  {
    // "is about Hong Hae In", "follows advertisement designer Yoo Jin Kang"
    reason: 'a story is about it',
    weight: 2,
    before:
      /\b(?:is about|follows|centers? (?:on|around)|revolves? around|tells of|depicts|deals with|where|runs into|meets|when) (?:(?:the|an?) )?(?:[\p{Ll}-]+,? ){0,4}$/u,
  },
  {
    // "his character Young Dal", "the male lead Gong Juyoung", "the heroine, Seo Dan"
    reason: 'called a character',
    weight: 4,
    before:
      /\b(?:characters?|(?:male|female|main|title) leads?|protagonists?|hero|heroine|villain|antagonist)(?:,| named| called|:)? ["'“‘]?$/i,
  },
  {
    // "His name is Lee Haerang", "a pilot named Seo Dan"; not "the Awards named Kim Seon Ho Best Actor"
    reason: '"his name is" stands before it',
    weight: 4,
    before:
      /\b(?:name is|by the name of|(?:an?|the) (?:\p{Ll}[\p{L}-]* ){1,3}(?:named|called)) ["'“‘]?$/u,
  },
  {
    // "Lee Joo-Young is Suh Jung-in, a reporter", "Seo Eun Soo will be Baek Seung Ah, whose"
    reason: 'someone is it, and it is explained',
    weight: 4,
    before: /\p{Lu}[\p{L}-]+ (?:is|was|will be|becomes|to be) $/u,
    after: /^,? (?:an?|the|who|whose|which)\b/,
  },
  {
    // "In the drama she is Seo Yi-kang, the best ranger", "and she is Yoo Mi Ryung, his bride"
    reason: 'someone is it, and it is explained',
    weight: 4,
    before: /\b(?:[Hh]e|[Ss]he) (?:is|was|will be|becomes) $/,
    after: /^, (?:an?|the|who|whose|his|her)\b/,
  },
  {
    // "thought of Kim Shin, the title role of “Goblin”"
    reason: 'called a character',
    weight: 4,
    after:
      /^, (?:the|his|her) (?:title |main |lead |male |female )?(?:role|character|part|hero|heroine|protagonist)\b/,
  },
  {
    // "his wife, Hong Hae In", "North Korean defector Loh Kiwan"
    reason: 'someone of a story stands before it',
    weight: 1.5,
    before: new RegExp(`\\b(?:(?:his|her|their|the|an?|and) )?(?:[\\p{L}-]+ )?${KIN},? $`, 'u'),
  },
  {
    // "Kim Moo Young (played by Seo In Guk)", "Hong Hae In, portrayed by Kim Ji Won"
    reason: '"played by" stands behind it',
    weight: 5,
    after:
      /^["'”’]?(?: \(|,? )(?:(?:is|was|who is) )?(?:to be )?(?:played|portrayed|acted|performed|voiced|brought to life) by\b/,
  },
  {
    // "Joo-kyeong (Moon Ga-young)", "Yoon Hyun-woo (Song Joong-ki)"
    reason: 'an actor stands in brackets behind it',
    weight: 4,
    after: /^ \(\p{Lu}\p{Ll}[\p{L}-]* \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?(?:, [^()]{1,40})?\)/u,
  },
  {
    // "Baek Hyun Woo’s psychiatrist", "Song Joong Ki's Vincenzo" is for the other name
    reason: 'has relatives in a story',
    weight: 1,
    after: new RegExp(
      `^['’‘]s (?:[\\p{Ll}-]+ )?(?:${KIN}|psychiatrist|secretary|teacher|colleague|emotions|life|past|revenge)\\b`,
      'u',
    ),
  },
])
