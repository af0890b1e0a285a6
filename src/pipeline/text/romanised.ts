import { unique } from './lists.ts'

/** A syllable as the sets of Hangul letters that it may stand for; `final` is '' where it is open. */
type Syllable = { initial: string; vowel: string; final: string }

const SYLLABLE =
  /^(kk|tt|pp|ss|jj|ch|sh|rh|[gkndtrlmbpsjh])?(yae|yeo|wae|weo|woo|eui|yoo|yee|you|yu|ya|ye|yo|yi|ae|ai|ar|ee|eo|eu|oo|ou|oe|oi|uh|ui|ur|wa|we|wi|wo|wu|a|e|i|o|u)h?(ng|[nmlkgpbt])?$/

/** "k:ㄱㅋ g:ㄱ": letters, and what they may stand for. */
const table = (text: string) =>
  new Map(
    text.split(' ').map((row) => {
      const [letters = '', hangul = ''] = row.split(':')
      return [letters, hangul]
    }),
  )

/**
 * After the Revised Romanisation (2000), McCune and Reischauer (1939), and the spellings that Koreans choose for
 * themselves ("Lee", "Park", "Woo", "Young").
 */
const INITIALS = table(
  ':ㅇ g:ㄱ k:ㄱㅋ kk:ㄲ n:ㄴ d:ㄷ t:ㄷㅌ tt:ㄸ r:ㄹ rh:ㄹ l:ㄹ m:ㅁ b:ㅂ p:ㅂㅍ pp:ㅃ s:ㅅ sh:ㅅ ss:ㅆ j:ㅈ jj:ㅉ ch:ㅈㅊ h:ㅎ',
)
const VOWELS = table(
  'a:ㅏ ar:ㅏ ae:ㅐ ai:ㅐ ya:ㅑ yae:ㅒ eo:ㅓ uh:ㅓ ur:ㅓ e:ㅔ yeo:ㅕ ye:ㅖ o:ㅗ wa:ㅘ wae:ㅙ oe:ㅚ oi:ㅚ we:ㅚㅞ yo:ㅛ u:ㅜ oo:ㅜ ou:ㅜ wu:ㅜ woo:ㅜ wo:ㅝ weo:ㅝ wi:ㅟ yu:ㅠ yoo:ㅠ you:ㅠ eu:ㅡ ui:ㅢ eui:ㅢ i:ㅣ yi:ㅣ yee:ㅣ ee:ㅣㅢ',
)
/** In a closed syllable English ears hear "u" and "o" for more: "Jung", "Hyun", "Young". */
const CLOSED = table('u:ㅓㅜ yu:ㅕㅠ you:ㅕㅠ yo:ㅕㅛ')
const FINALS = table(': n:n m:m ng:ng l:l k:k g:k p:p b:p t:t')
/** A family name's first ㄹ or ㄴ is written as it is said or as it is spelled: "Lee" and "Yi", "Roh" and "Noh". */
const FAMILY_INITIALS = 'ㄹㄴㅇ'

/**
 * True where two names in Latin letters, as `readingsOf` reads them, may write one Korean name: "Jung Hae-in" and
 * "Jeong Hae In", not "Joong Hae-in".
 */
export function mayBeOne(one: readonly Reading[], other: readonly Reading[]): boolean {
  return one.some((a) => other.some((b) => agree(a, b)))
}

/**
 * Names that are the same share one of these, and few others have it: to look for them among many. Empty for what is
 * no Korean name.
 */
export function soundsOf(readings: readonly Reading[]): string[] {
  const sounds = readings.map(([family, ...given]) =>
    [
      FAMILY_INITIALS.includes(family.initial[0]!) ? 'ㅇ' : family.initial[0]!,
      family.final,
      ...given.map(({ initial, final }) => initial[0]! + final),
    ].join(' '),
  )
  return unique(sounds)
}

/** A family name, and one or two syllables more. */
export type Reading = [family: Syllable, ...given: Syllable[]]

/** All ways to read a name as a Korean one; none where it is none. */
export function readingsOf(name: string): Reading[] {
  const [family = '', ...given] = name.toLowerCase().split(/[\s-]/)
  const syllable = syllableOf(family)
  if (!syllable || given.length === 0 || given.length > 2) return []
  if (syllable.initial === 'ㄹ') syllable.initial = FAMILY_INITIALS
  if (given.length === 2) {
    const [first, second] = given.map(syllableOf)
    return first && second ? [[syllable, first, second]] : []
  }
  return partings(given[0]!).map((parts) => [syllable, ...parts])
}

/** A word as one syllable, and as two in every way: "Haein" is "Hae-in"; "Jungeun" may be "Jun-geun" too. */
function partings(word: string): Syllable[][] {
  const found: Syllable[][] = []
  for (let at = 1; at <= word.length; at++) {
    const [head, tail] = [syllableOf(word.slice(0, at)), syllableOf(word.slice(at))]
    if (head && at === word.length) found.push([head])
    else if (head && tail) found.push([head, tail])
  }
  return found
}

function syllableOf(text: string): Syllable | null {
  const parts = SYLLABLE.exec(text)
  if (!parts) return null
  const [, initial = '', vowel = '', final = ''] = parts
  return {
    initial: INITIALS.get(initial)!,
    vowel: (final && CLOSED.get(vowel)) || VOWELS.get(vowel)!,
    final: FINALS.get(final)!,
  }
}

function agree(one: Reading, other: Reading): boolean {
  const meet = (a: string, b: string) => Array.from(a).some((letter) => b.includes(letter))
  return (
    one.length === other.length &&
    one.every(({ initial, vowel, final }, at) => {
      const { initial: first, vowel: second, final: last } = other[at]!
      return meet(initial, first) && meet(vowel, second) && final === last
    })
  )
}
