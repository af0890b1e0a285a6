import { cues } from '../cue.ts'

/** What says that a name is a real person's. */
export const PERSON_CUES = cues([
  {
    // "actress Song Hye-kyo", "director Lee Eung Bok", "VIXX idol, Younghoon"
    reason: 'a profession stands before it',
    weight: 4,
    before:
      /\b(?:actors?|actress(?:es)?|stars?|co-?stars?|singers?|idols?|directors?|(?:screen|script)?writers?|PD|producers?|comedians?|models?|rappers?|soloist|MC|hosts?|announcer|veteran|creator|vocalist|dancer|anchor|chef|broadcaster|entertainer|newcomer|rookie|novelist|musician|film-?maker|comedienne|bandmate|cinematographer|leader|reporter-turned-actor),? $/i,
  },
  {
    // "its female lead, Song Hye-kyo"; not "plays the male lead Kim Tan"
    reason: 'a part stands before it',
    weight: 4,
    before: /(?<!\bplays? )\b[Ii]ts (?:male |female |title |main )?leads?, $/,
  },
  {
    // "Best Director went to Jang Jae-hyun"
    reason: 'gets a prize',
    weight: 5,
    before:
      /\b(?:Prize|Award|Actor|Actress|Director|Newcomer|Screenplay|prize|award|trophy) (?:went|goes|(?:was |is )?(?:awarded|presented|handed|given)) to $/,
  },
  {
    // "played by Seo In Guk", "led by IU", "penned by Park Ji Eun"
    reason: '"by" and a verb of making stand before it',
    weight: 4,
    before:
      /\b(?:played|portrayed|directed|written|penned|helmed|produced|led|headlined|fronted|performed|voiced|acted|shared|created|script|scenario)(?:, )? by (?:the )?(?:[a-z-]+ ){0,2}$/,
  },
  {
    // "starring Kim Ji Won and Kim Soo Hyun", "opposite Park Hyung-sik"
    reason: '"starring" or "opposite" stands before it',
    weight: 3,
    before:
      /\b(?:starring|co-starring|opposite|alongside|co-stars?|featuring|reunite[sd]? with|filmed with|marry|dating) $/i,
  },
  {
    // "Song Jae Hee (played by", "Soo-ho (Cha Eun-woo)"
    reason: 'stands in brackets behind a character',
    weight: 2,
    before: /[\p{L}] \($/u,
    after: /^\)/,
  },
  {
    // "his younger brother (Siwan)"
    reason: 'stands in brackets behind someone of the story',
    weight: 4,
    before:
      /\b(?:brother|sister|father|mother|friend|wife|husband|son|daughter|boss|rival|lover|girlfriend|boyfriend) \($/,
    after: /^\)/,
  },
  {
    // "stills of Jaejoong", "photos of Suzy"
    reason: 'pictures show it',
    weight: 3,
    before:
      /\b(?:stills?|photos?|pictures?|images?|interview|appearance|casting|offer|comeback) (?:of|with|for|to|by) $/i,
  },
  {
    // "Song Hye Kyo's agency", "Hyun Bin’s schedule"
    reason: 'it has an agency, fans or a career',
    weight: 4,
    after:
      /^['’‘]s (?:agency|side|label|fans|management|representatives?|schedule|comeback|filmography|career|acting|casting|appearance|new drama|first drama|next|upcoming)/,
  },
  {
    // "Kim Dong Wook said", "Seo Ji Hye thanked"
    reason: 'speaks or works in public',
    weight: 3,
    after:
      /^,? (?:also |has |had |have |recently |then |later )?(?:said|says|shared|shares|revealed|reveals|explained|commented|stated|added|told|expressed|thanked|confirmed|talked|talks|spoke|attended|received|won|wins|joins|joined|stars|starred|portrays|portrayed|plays|played|debuted|posted|signed|been cast|been offered|been confirmed|appears|appeared|took home|rose to|praised|unveiled)\b/,
  },
  {
    // "IU plays", "Seo Eun Soo will be", "Kim Nam-joo leads the cast"
    reason: 'is to play in something',
    weight: 3,
    after:
      /^,? (?:who )?(?:is |are |was |were |will )?(?:also )?(?:set to |confirmed to |reportedly |considering |positively |in talks|in discussions|to star|star(?:ring)? in|play|cast|headlin\w+|headlining|joining|offered|being courted|leads? the|lead the|direct|meeting the|the (?:male|female) lead|takes? on the role|took on the role|takes? the (?:role|part)|becom(?:es?|ing)|turn(?:s|ed) into|reunit\w+)/,
  },
  {
    // "Park Yoo Chun as Han Jung Woo", "Song Joong Ki as his beloved 'Vincenzo'"
    reason: 'plays as someone',
    weight: 3,
    after: /^ as (?:(?:his|her|the|an?) )?(?:[a-z-]+ ){0,3}["'“‘]?\p{Lu}/u,
  },
  {
    // "Park Shin-hye (31, 박신혜)", "Cha Eun-woo (24)"
    reason: 'an age or Hangul stands behind it',
    weight: 4,
    after: /^(?: \((?:\d{2}\b|[^)]{0,20}\p{Script=Hangul})|, (?:aged )?\d{2}(?=[,.;)]))/u,
  },
  {
    // "Jang Yoo-jung (Honest Candidate) is directing"
    reason: 'works on something',
    weight: 5,
    after:
      /^ \([^()]{2,40}\) (?:(?:is|are) (?:directing|writing|producing|in (?:talks|negotiations)|confirmed|cast|set)|has (?:been|joined)|directs|joins|will (?:direct|star|play|write|join))\b/,
  },
  {
    // "Hiro Tanabe, the manager of Kento Yamazaki", "Uhm Hyun-kyung, the heroine of"
    reason: 'what he or she is stands behind it',
    weight: 3,
    after:
      /^, (?:the|his|her|an?|its|their|whose) (?:[\p{L}-]+ ){0,3}(?:managers?|actors?|actress|directors?|writers?|singers?|lawyers?|wife|husband|stars?|heroine|partner|head|chief|founder|leader|member)\b/u,
  },
  {
    reason: 'whose manager or partner someone is',
    weight: 3,
    before: /\b(?:managers?|agency|wife|husband|lawyers?|fans|partner|daughter|son) of $/,
  },
  {
    // "said Carol Choi of ...", "recalls Yoo"
    reason: 'speaks in public',
    weight: 3,
    before: /\b(?:said|says|recalled|recalls|added|adds|told|explained|explains|joked|jokes) $/,
  },
  {
    // "Kim Ji-eun takes on the role of Moon Na-ri and Noh Jeong-eui that of her roommate"
    reason: 'has a part as well',
    weight: 5,
    after: /^ that of\b/,
  },
  {
    // "Song Hye Jin, who has done the drama", "Yoo Jae Won, known for"
    reason: 'is known for something',
    weight: 4,
    after:
      /^,? (?:(?:who|also|best) ){0,3}(?:wrote|directed|starred|known for|has done|won|famous|penned|debuted|rose|gained)\b/,
  },
  {
    // "IU and Park Bo Gum’s drama", "Moon So-ri ... are also in the cast"
    reason: 'belongs to the cast',
    weight: 3,
    after:
      /^(?:['’]s (?:new |upcoming |latest )?(?:drama|film|movie|series)|[^.!?]{0,50} (?:is|are) (?:also )?in the (?:cast|drama))/,
  },
  {
    reason: 'pictures or clips carry its name',
    weight: 1,
    before: /^$/,
    after: /^(?: \||,| and|$)/,
  },
])

/** What says that a single word that is often named is someone's stage name: "Suzy’s agency", "played by Suzy". */
export const STAGE_NAME_CUES = cues([
  {
    reason: 'it has an agency, fans or a part',
    weight: 3,
    after:
      /^['’‘]s (?:agency|fans|label|management|character|role|part|performance|acting|comeback|enlistment|military)\b|^ has (?:dropped|joined|left|signed|been (?:cast|offered|confirmed))\b/,
  },
  {
    // "Suzy has been cast", "Suzy will play", "Suzy plays": what no work and no company does
    reason: 'it takes a part',
    weight: 3,
    after:
      /^ (?:has (?:been (?:cast|offered)|joined the cast|received an offer)|(?:will|is set to|is to) (?:star|play|portray|take on)|is (?:cast as|starring)|(?:plays|portrays|stars as|was cast) )/,
  },
  {
    reason: 'plays beside others',
    weight: 3,
    before:
      /\b(?:played by|portrayed by|led by|headlined by|voiced by|starring|co-starring|opposite|alongside|cameo (?:by|for|of)|appearance (?:by|of)) $/,
  },
])
