/** What stands in capitals and is no group: broadcasters and agencies. */
const NO_GROUP =
  '(?!(?:KBS\\d?|MBC|SBS|OCN|JTBC\\d?|ENA|MBN|EBS|TVN|TVING|YG|SM|JYP|UAA|TV)(?![\\p{L}\\p{N}]))'

/** "VIXX’s ", "ASTRO's ": a group in capitals before a member. */
export const GROUP_BEFORE = new RegExp(
  `(?:^|[\\s(“"‘'])${NO_GROUP}(?=\\S{0,20}\\p{Lu}{2})[\\p{Lu}\\p{N}&*.-]{3,20}['’]s? $`,
  'u',
)

/** " of THE BOYZ", " of the boy group TVXQ": a group in capitals behind a member. */
export const GROUP_AFTER = new RegExp(
  `^ (?:of|from) (?:the )?(?:(?:(?:boy|girl|idol|K-?pop) )?(?:group|band) )?${NO_GROUP}\\p{Lu}{2}[\\p{Lu}\\p{N}]+\\b`,
  'u',
)
