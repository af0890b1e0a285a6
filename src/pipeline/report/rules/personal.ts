import { forms } from '../forms.ts'
import { anyOf, type KindRule } from './rule.ts'

const personal = (reason: string, ...sources: string[]): KindRule => ({
  kind: 'personal',
  reason,
  needs: 'person',
  people: true,
  pattern: anyOf(...sources),
})

/** What befalls someone, and is not stepped away from: "she pulls out of the play to recover" tells of health. */
const fate = (reason: string, ...sources: string[]): KindRule => ({
  ...personal(reason, ...sources),
  never: ['withdrawn', 'in-talks'],
})

/** What happens in someone's life. */
export const personalRules: KindRule[] = [
  fate(
    'tells of a child',
    `pregnan\\w+|expecting (?:a|their|her)\\b|${forms('give')} birth|${forms('become')} (?:a )?(?:mother|father|parents)|${forms('welcome')} (?:a|their|his|her) (?:\\w+ )?(?:child|baby|son|daughter|twins)|birth of (?:a|his|her|their)|baby is on the way`,
  ),
  fate(
    'tells of a parting',
    `divorc\\w+|${forms('break up', 'split up')}|part(?:ed)? ways as a couple|${forms('end')} (?:their|his|her) (?:[\\w-]+ )?(?:relationship|marriage)|(?:are|is) no longer (?:a couple|together|dating)`,
  ),
  personal(
    'tells of a wedding',
    `to marry|marr(?:y|ies|ied|ying)\\b(?! couple)|marriage|(?<!\\bat (?:the|a) )weddings?\\b|ceremony\\b.{0,100}\\b(?:famil(?:y|ies)|relatives|loved ones)\\b|${forms('tie')} the knot|engagement|(?:got|are|is) engaged|newlyweds?\\b|exchang(?:e|ed|ing) vows|(?:bride|groom)-to-be|${forms('walk')} down the aisle|say(?:s|ing)? [“"‘']?I do`,
  ),
  // "nothing more than workmates", "admitted to dating"; not "a romance drama"
  personal(
    'tells of love',
    '(?:dating|in a relationship|relationship with|(?:romance|romantic|dating) rumou?rs?|rules? out romance|real-life couple|lovers in real|more than (?:colleagues|friends|workmates)|love ?line in real|seeing each other|(?:are|is|not) an? (?:item|couple))\\b',
  ),
  fate(
    'tells of military service',
    '(?:enlist\\w*|(?:military|mandatory|active|alternative) (?:service|dut(?:y|ies)|time)|conscript\\w*|discharged?\\b(?! from hospital)|(?:report(?:s|ed)? to|enter(?:s|ed)?) (?:an?|the) (?:\\w+ ){0,3}(?:boot camp|training|base|camp)|boot camp|basic (?:military )?training|public service worker|serv(?:e|es|ed|ing) in the (?:army|navy|military|marines))',
  ),
  fate(
    'tells of a death',
    '(?:die[sd] (?:of|at|on|in|after|aged)|passed away|has died|dead at|found dead|(?:his|her) funeral|the funeral of|took (?:his|her) own life|death of|mourning altar)\\b',
  ),
  fate(
    'tells of health',
    `(?:hospitali[sz]ed|diagnos\\w+|surgery|operation was|tested positive|injur(?:y|ed|ies)|fractur\\w+|hiatus due to|recover(?:s|ed|ing)\\b|(?:will|to|is|are) (?:take|(?:be )?taking|go on|(?:be )?going on) (?:an? )?(?:[\\w-]+ ){0,2}(?:break|hiatus)\\b|${forms('suspend', 'halt')} (?:all |his |her |their )?(?:[\\w-]+ )?activities|treatment|intensive care)|${forms('hurt')} (?:his|her)|${forms('undergo')} (?:an? )?(?:surgery|operation)`,
  ),
]
