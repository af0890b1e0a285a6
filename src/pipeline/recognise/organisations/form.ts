/** Broadcasters, platforms and networks by name: no form tells them from other words. */
const NAMES = new Set(
  'KBS,KBS1,KBS2,KBS 2TV,KBS2TV,MBC,SBS,SBS Plus,EBS,JTBC,tvN,OCN,ENA,TV Chosun,TV CHOSUN,Channel A,MBN,Mnet,Netflix,Disney+,Disney Plus,TVING,Tving,Wavve,Watcha,Coupang Play,Viki,Rakuten Viki,Viu,Apple TV+,Prime Video,Amazon,YouTube,Instagram,Twitter,Facebook,TikTok,Weverse,Naver,Daum,Kakao,KakaoTV,iQIYI,Weibo,Sina,Soompi,Yonhap,Dispatch,Newsen,OSEN,Sportskeeda,HanCinema,Hulu,HBO,HBO Max,Vogue,Marie Claire,Cosmopolitan,Studio Dragon,CJ ENM,HYBE,Nielsen Korea'.split(
    ',',
  ),
)

/** Those of them that show works, as a pattern. */
export const SHOWN_BY =
  '\\b(?:tvN|KBS ?2?|MBC|SBS|JTBC|ENA|OCN|MBN|EBS|Netflix|Disney\\+|TVING|Wavve|Viki|Coupang Play|Channel A|TV Chosun)'

/** Words with which the name of an organisation ends. */
const LAST_WORDS = new Set(
  'Entertainment,Studio,Studios,Pictures,Production,Productions,ENM,Media,Label,Labels,Agency,Company,Corp,Corporation,Inc,Broadcasting,Network,University,College,Academy,Institute,News,Newspaper,Chosun,Daily,Herald,Post,Today,Journal,Magazine,Films,Actors,Korea,Group,Foundation,Committee,Association,Ministry,Hospital,Management,ENT,Ent,E&M,Creative,Partners,Holdings,Store,Commission,Council,Office,Police,Secretariat,Bureau'.split(
    ',',
  ),
)
const LAST_TWO = 'Broadcasting System'

/** True for a name that is an organisation's by its form ("SALT Entertainment", "Xports News") or known by itself. */
export function isOrganisation(name: string): boolean {
  return (
    NAMES.has(name) ||
    (LAST_WORDS.has(lastWord(name)) && name !== 'North Korea' && name !== 'South Korea') ||
    name.endsWith(LAST_TWO) ||
    name.startsWith('Ministry of ')
  )
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1)
}

/** True for a broadcaster or platform known by its name alone. */
export function isKnownOrganisation(name: string): boolean {
  return NAMES.has(name)
}

/** Words in capitals that are no name. */
export const PLAIN_CAPITALS =
  /^(?:SEOUL|THE|AND|FOR|WITH|K-?POP|K-?DRAMA|OST|BTS|CEO|PD|CP|MC|DJ|TRANS|EXCLUSIVE|INTERVIEW|UPDATE|BREAKING|LEAD|END|PHOTO|WATCH|READ|AD|BROTHER|OMG|LOL|USA|VIP|MVP|DIY|IQ|EST|KST|PST|GMT|AWARDS?|STAR|ALL|NEW|GET|NOW|HAS|HER|HIS|TV|SNS|OTT|VOD|DVD|US|UK|UN|EU|LA|NY|PR|HD|OK|GV|IMF|ID|XO)$/
