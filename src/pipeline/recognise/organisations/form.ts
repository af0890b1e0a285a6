/** Broadcasters, platforms and networks by name: no form tells them from other words. */
const NAMES = new Set(
  'KBS,KBS1,KBS2,KBS 2TV,KBS2TV,MBC,SBS,SBS Plus,EBS,JTBC,tvN,OCN,ENA,TV Chosun,TV CHOSUN,Channel A,MBN,Mnet,Netflix,Disney+,Disney Plus,TVING,Tving,Wavve,Watcha,Coupang Play,Viki,Rakuten Viki,Viu,Apple TV+,Prime Video,Amazon,YouTube,Instagram,Twitter,Facebook,TikTok,Weverse,Naver,Daum,Kakao,KakaoTV,iQIYI,Weibo,Sina,Soompi,Yonhap,Dispatch,Newsen,OSEN,Sportskeeda,HanCinema,Hulu,HBO,HBO Max,Vogue,Marie Claire,Cosmopolitan,Studio Dragon,CJ ENM,HYBE,Nielsen Korea'.split(
    ',',
  ),
)

const SUFFIX =
  /(?:^|\s)(?:Entertainment|Studios?|Pictures|Productions?|ENM|Media|Labels?|Agency|Company|Corp(?:oration)?|Inc|Broadcasting(?: System)?|Network|University|College|Academy|Institute|News(?:paper)?|Chosun|Daily|Herald|Post|Today|Journal|Magazine|Films|Actors|Korea|Group|Foundation|Committee|Association|Ministry|Hospital|Management|ENT|Ent|E&M|Creative|Partners|Holdings|Department Store|Store|Commission|Council|Office|Police)$/

/** True for a name that is an organisation's by its form ("SALT Entertainment", "Xports News") or known by itself. */
export function isOrganisation(name: string): boolean {
  return (
    NAMES.has(name) ||
    (SUFFIX.test(name) && !/^(?:North|South) Korea$/.test(name)) ||
    name.startsWith('Ministry of ')
  )
}

/** True for a broadcaster or platform known by its name alone. */
export function isKnownOrganisation(name: string): boolean {
  return NAMES.has(name)
}

/** Words in capitals that are no name. */
export const PLAIN_CAPITALS =
  /^(?:SEOUL|THE|AND|FOR|WITH|K-?POP|K-?DRAMA|OST|BTS|CEO|PD|CP|MC|DJ|TRANS|EXCLUSIVE|INTERVIEW|UPDATE|BREAKING|LEAD|END|PHOTO|WATCH|READ|AD|BROTHER|OMG|LOL|USA|VIP|MVP|DIY|IQ|EST|KST|PST|GMT|AWARDS?|STAR|ALL|NEW|GET|NOW|HAS|HER|HIS)$/
