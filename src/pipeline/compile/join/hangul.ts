/**
 * Hangul syllables by arithmetic: Unicode lists them as 19 initials x 21 vowels x 28 finals (one of them none),
 * from U+AC00 on (The Unicode Standard, section 3.12).
 */
const SYLLABLE = /[가-힣]/gu
const FIRST = 0xac00
const VOWELS = 21
const FINALS = 28

const INITIALS = Array.from('ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ')

/** Letters of the Revised Romanisation of 2000, without its changes of sound between syllables. */
const LATIN = {
  initial: 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' '),
  vowel: 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' '),
  final: ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' '),
}

function parts(syllable: string): { initial: number; vowel: number; final: number } {
  const index = syllable.codePointAt(0)! - FIRST
  return {
    initial: Math.floor(index / (VOWELS * FINALS)),
    vowel: Math.floor(index / FINALS) % VOWELS,
    final: index % FINALS,
  }
}

/** The initial consonants that a Korean reader types to find a name: '송혜교' gives 'ㅅㅎㄱ'. */
export function initials(text: string): string {
  return text.replace(SYLLABLE, (syllable) => INITIALS[parts(syllable).initial]!)
}

/** Hangul in Latin letters, a hyphen after each syllable; other text stays. For addresses, never for display. */
export function romanise(text: string): string {
  return text.replace(SYLLABLE, (syllable) => {
    const { initial, vowel, final } = parts(syllable)
    return `${LATIN.initial[initial]}${LATIN.vowel[vowel]}${LATIN.final[final]}-`
  })
}
