/**
 * The shape of a Korean syllable in Latin letters, in the official and the older spellings: an opening
 * consonant, a vowel, a closing consonant. "seung", "hye", "woo", "young", "bin", "ah"; not "star", "fox", "the".
 */
const SYLLABLE =
  '(?:kk|tt|pp|ss|jj|ch|sh|[gkndtrlmbpsjhwy])?(?:yae|yeo|wae|weo|eui|yoo|you|yu|ya|ye|yo|eo|eu|ae|ee|oo|ou|oe|ui|wa|we|wi|wo|a|e|i|o|u|y)(?:ng|[nmkglpbth])?'

const ONE = new RegExp(`^${SYLLABLE}$`)
const TWO = new RegExp(`^${SYLLABLE}${SYLLABLE}$`)
const HYPHENED = new RegExp(`^${SYLLABLE}-${SYLLABLE}$`)

/** English words that have the shape of a syllable and stand between capitals in headlines, but in no name. */
const ENGLISH = new Set(
  'to me we my get got not be he had has him is it at if or as us up and but her his hit set met let did say big bad red hot new top end ask act add age'.split(
    ' ',
  ),
)

/** Longer English words that read as two syllables; they may follow a word that is also a family name ("Moon Garden"). */
const LONG_ENGLISH = new Set(
  'begin begun hotel human honey happy tiger paper money baby body lady many only open over under woman women legend london again alone along among belong because become before behind believe beyond even ever here there these those where while white made make makes come gone done none some same time tone type answer home hope hear hero hers hello yellow seoul busan jeju gangnam daegu korea korean japan dating wedding evening morning meeting telling being seeing doing going having making hoping eating singing young hong kong river honor humor rumor minor tumor motel metal model total mortal rental mental digital drama media'.split(
    ' ',
  ),
)

/** True for a given name's single syllable, as "Seon" in "Kim Seon Ho". */
export function isSyllable(word: string): boolean {
  const low = word.toLowerCase()
  return ONE.test(low) && !ENGLISH.has(low)
}

/** True for a given name of two syllables written as one word: "Hyunbin", "Seungyoon". */
export function isTwoSyllables(word: string): boolean {
  const low = word.toLowerCase()
  return low.length >= 4 && low.length <= 12 && TWO.test(low) && !LONG_ENGLISH.has(low)
}

/** True for a given name with a hyphen: "Seon-ho", "Bo-Gum". */
export function isHyphened(word: string): boolean {
  return word.length <= 14 && HYPHENED.test(word.toLowerCase())
}

/** Three letters that are two syllables: "Ara", "Sia", "Ina". */
const SHORT = /^(?:[aeiou][bdghjklmnprsty][aeiou]|[bdghjklmnprsty]i[ao])$/
const SHORT_ENGLISH = new Set(
  'age ago ale are ape ate era ire ore ode one oho use via bio rio'.split(' '),
)

/** True for a given name of two syllables in three letters. */
export function isShort(word: string): boolean {
  const low = word.toLowerCase()
  return SHORT.test(low) && !SHORT_ENGLISH.has(low)
}

/** Open syllables, as in "Kento Yamazaki", "Shuri Okamoto": Hepburn's spelling of Japanese. */
const JAPANESE = /^(?:(?:ch|sh|ts|[bdghjkmnrstwyzf]y?)?[aeiou]n?(?![aeiou]{2})){2,6}$/

/** True for a word that could be a Japanese name: three letters or more, in open syllables. */
export function isJapanese(word: string): boolean {
  return word.length > 2 && JAPANESE.test(word.toLowerCase())
}
