/** Capitalised words that are nobody: small words at the head of a sentence, months, places, and words of the trade. */
const NO_NAMES = new Set(
  `a q actor actors actress actresses after agency all also although american amid an and april as asia asian at august
  award awards based because before best both busan but by chef chinese cinema comedian critics december director
  directors drama dramas each english episode even every fans february film films finally first followers for former
  friday from global hallyu he her here his hollywood host how however i idol idols if in instead is it its january
  japan japanese jeju july june just k-drama k-pop korea korean koreans last later lead leads march may meanwhile media
  model moderator monday more most movie mr mrs ms my neither netizens new next no nobody not november now october of
  on one only or other our part people president producer producers project rapper reporter reports representatives
  rookie saturday screenwriter season seoul september series she show since singer so some source sources star stars
  still story studio sunday that the their then there these they this those though three thursday today together tokyo
  tuesday two tv under university until veteran viewers we wednesday what when where which while who why will with
  writer writers year years yet you your bangkok beijing berlin bangkok cannes china france hongkong incheon india indonesia jakarta london
  macau malaysia manila osaka paris philippines shanghai singapore taipei taiwan thailand venice vietnam`.split(
    /\s+/,
  ),
)

/** True for a capitalised word that begins no name. */
export function isNoName(word: string): boolean {
  return NO_NAMES.has(word.toLowerCase().replace(/\.$/, ''))
}
