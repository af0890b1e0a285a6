import type { WorkKind } from '#model/words.ts'
import { cue } from '../cue.ts'

const FILM =
  '(?:movies?|films?|blockbusters?|motion pictures?|feature films?|short films?|flicks?|box office)'
const SHOW =
  '(?:(?:variety|reality|audition|survival|talk|music|competition|travel|cooking|dating|quiz|entertainment|game|talent|dance|idol|dating|quiz) (?:shows?|programs?|programmes?|series|competitions?|contests?)|(?:cooking|singing|dance|talent) contests?|musicals?|(?:stage|the|a|new) plays?|variety|TV show|docuseries|documentary(?: series)?)'
const DRAMA =
  '(?:(?:web |mini|TV |K-?|television |original |drama )?(?:dramas?|series|sitcoms?|sageuks?|soap operas?|miniseries)|K-?dramas?|originals?|season)'
/** Words that dramas and films share. */
const GENRE =
  '(?:rom-?coms?|(?:action-?|crime |mystery |fantasy |historical |medical |legal |romantic |romance |family |office |youth |horror |comedy |action )?(?:thrillers?|comed(?:y|ies)|romances?|melodramas?|melo|fantasy|myster(?:y|ies)|noirs?))'

/** A word for a kind of work. */
export const WORK_NOUN = `(?:${SHOW}|${FILM}|${DRAMA}|${GENRE})`

const BETWEEN = String.raw`(?:[\s,]+(?:called|titled|named|entitled|like|such as|including|and|is|was|series|project|adaptation|franchise)){0,3}[\s,(:]*(?:["'“‘][^"“”]{1,50}["'”’],? ?(?:and |& )?){0,4}["'“‘]?$`

/** A kind's word just before a title ("the film “Tyrant”"), just after it ("“Kairos”, a fantasy drama"), or saying what it is. */
export const KIND_CUES: { kind: WorkKind; before: RegExp; after: RegExp }[] = [
  {
    kind: 'show',
    before: new RegExp(`\\b${SHOW}${BETWEEN}`, 'i'),
    after: new RegExp(`^,?["'”’]?(?:,| is| was)? (?:[\\w+'’-]+ ){0,3}${SHOW}\\b`, 'i'),
  },
  {
    kind: 'film',
    before: new RegExp(`\\b${FILM}${BETWEEN}`, 'i'),
    after: new RegExp(`^,?["'”’]?(?:,| is| was)? (?:[\\w+'’-]+ ){0,3}${FILM}\\b`, 'i'),
  },
  {
    kind: 'drama',
    before: new RegExp(`\\b${DRAMA}${BETWEEN}`, 'i'),
    after: new RegExp(`^,?["'”’]?(?:,| is| was)? (?:[\\w+'’-]+ ){0,3}${DRAMA}\\b`, 'i'),
  },
]

/** Words that say that the quoted thing before which they stand is no work: songs, books, prizes, parts. */
export const OTHER_THING = cue({
  before:
    /\b(?:songs?|singles?|albums?|tracks?|OST|novels?|books?|webtoons?|manhwa|comics?|poems?|hashtags?|words?|phrases?|nick-?named?|dubbed|awards?|prizes?|title means|means|festival|concert|fan ?meeting|tour|group|band|magazine|team|brand|campaign|exhibition|keyword|(?:(?<!(?:production|creative|drama|film|movie)\s)teams?|kinds?|sorts?|words?|nickname|groups?|motto|theme|concept) of|called (?:him|her|them)|the (?:name|role|part|character) of|as)[\s,]*(?:(?:called|titled|named|entitled|like|such as)[\s,]*)?["'“‘]?$/i,
})

/** The same, standing behind: "‘Color + Full’ Fan Meeting". */
export const OTHER_BEHIND = cue({
  after:
    /^[,.]?["'”’] (?!an? |the )(?:[\w-]+ ){0,2}(?:fan ?meetings?|concerts?|tours?|albums?|songs?|singles?|awards?|prizes?|exhibitions?|campaigns?|collections?|festivals?|magazine|webtoon)\b/i,
})

/** Verbs before a comma or colon that make what follows speech. */
export const SAYING = cue({
  before:
    /(?:\b(?:sa(?:id|ys|ying)|add(?:ed|s|ing)|ask(?:ed|s)|wr(?:ote|ites)|stat(?:ed|es)|repl(?:ied|ies)|explain(?:ed|s)|shar(?:ed|es)|continu(?:ed|es)|comment(?:ed|s)|reveal(?:ed|s)|joke[ds]|express(?:ed|es)|confess(?:ed|es)|read|shout(?:ed|s)|think|thought|was like|that)\b[^.!?]{0,25}[,:]|:)\s*["'“‘]?$/i,
})
