import type { AST } from '@eslint-community/regexpp'
import { RegExpParser } from '@eslint-community/regexpp'
import { GAP, letterOf } from './letters.ts'

/**
 * What a part of a pattern asks of a text, in the sieve's letters. `exact`: all that the part can match. `needed`:
 * of every match one of these is a part; null where nothing can be said.
 */
type Asked = { exact: Set<string> } | { needed: Set<string> | null }

/** More ways to write one thing than this are not told one by one. */
const MOST = 120

const GAP_LETTER = String.fromCharCode(GAP)
/** The edge of a word: no letter of its own, but a gap stands on one side of it. */
const EDGE = '|'
const NOTHING: Asked = { exact: new Set(['']) }
const ANYTHING: Asked = { needed: null }

/**
 * Words of which each match of a pattern holds at least one, in the sieve's letters; null where there are none.
 * After Google's Code Search and RE2's filters ("Regular Expression Matching with a Trigram Index", 2012): what is
 * not told exactly is told too widely, never too narrowly.
 */
export function needsOf({ source, flags }: RegExp): Set<string> | null {
  const parsed = new RegExpParser().parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
  })
  return needed(anyOf(parsed.alternatives))
}

/** One of several ways. */
function anyOf(alternatives: AST.Alternative[]): Asked {
  const all = alternatives.map(({ elements }) => inTurn(elements))
  const exact = all.map((asked) => ('exact' in asked ? asked.exact : null))
  if (exact.every((words) => words !== null)) {
    const union = new Set(exact.flatMap((words) => [...words]))
    if (union.size <= MOST) return { exact: union }
  }
  const words = all.map(needed)
  return words.every((it) => it !== null)
    ? { needed: new Set(words.flatMap((it) => [...it])) }
    : ANYTHING
}

/** One part after the other: the runs that can be told exactly, joined; where one ends, the best of them is needed. */
function inTurn(elements: AST.Element[]): Asked {
  let run = new Set([''])
  let best: Set<string> | null = null
  let whole = true
  for (const element of elements) {
    const asked = askedBy(element)
    if ('exact' in asked && asked.exact.size * run.size <= MOST) {
      run = new Set([...run].flatMap((head) => [...asked.exact].map((tail) => head + tail)))
      continue
    }
    whole = false
    best = better(best, needed({ exact: run }))
    best = better(best, needed(asked))
    run = 'exact' in asked ? asked.exact : new Set([''])
  }
  return whole ? { exact: run } : { needed: better(best, needed({ exact: run })) }
}

function askedBy(element: AST.Element): Asked {
  switch (element.type) {
    case 'Character':
      return oneOf([element])
    case 'CharacterClass':
      return element.negate ? ANYTHING : oneOf(element.elements)
    case 'CharacterSet':
      return element.kind === 'any' ? ANYTHING : oneOf([element])
    case 'Group':
    case 'CapturingGroup':
      return anyOf(element.alternatives)
    case 'Quantifier':
      return repeated(element)
    case 'Assertion':
      return element.kind === 'word' && element.negate ? NOTHING : edge(element)
    default:
      return ANYTHING
  }
}

function edge({ kind }: AST.Assertion): Asked {
  return kind === 'lookahead' || kind === 'lookbehind' ? NOTHING : { exact: new Set([EDGE]) }
}

function repeated({ element, min, max }: AST.Quantifier): Asked {
  const asked = askedBy(element)
  if (min === 1 && max === 1) return asked
  if (min > 0) return { needed: needed(asked) }
  return max === 1 && 'exact' in asked ? { exact: new Set(['', ...asked.exact]) } : ANYTHING
}

/** One letter of a few. A blank is a gap; what else a class holds by a name, anything. */
function oneOf(elements: AST.CharacterClassElement[]): Asked {
  const letters = new Set<string>()
  for (const element of elements) {
    const codes = codesOf(element)
    if (!codes) return ANYTHING
    for (const code of codes) letters.add(String.fromCharCode(letterOf(code)))
  }
  return { exact: letters }
}

/** UTF-16 code units that stand for all that an element of a class matches; null where that cannot be told. */
function codesOf(element: AST.CharacterClassElement): number[] | null {
  if (element.type === 'Character') return element.value > 0xffff ? null : [element.value]
  if (element.type === 'CharacterClassRange') {
    const [min, max] = [element.min.value, element.max.value]
    return max - min > MOST || max > 0xffff
      ? null
      : Array.from({ length: max - min + 1 }, (_, at) => min + at)
  }
  if (element.type !== 'CharacterSet' || element.negate) return null
  if (element.kind === 'digit') return [48]
  return element.kind === 'space' ? [32] : null
}

/** The words that something asked needs: with gaps for edges, and without those that hold another. */
function needed(asked: Asked): Set<string> | null {
  if ('needed' in asked) return asked.needed
  const words = [...asked.exact].map(withGaps)
  const shortest = words.filter(
    (word) => !words.some((other) => other !== word && word.includes(other)),
  )
  return shortest.some((word) => word.replaceAll(GAP_LETTER, '') === '') ? null : new Set(shortest)
}

/** An edge beside a gap is that gap; any other is one. */
function withGaps(word: string): string {
  return word
    .replaceAll(/\|+/g, EDGE)
    .replaceAll(EDGE + GAP_LETTER, GAP_LETTER)
    .replaceAll(GAP_LETTER + EDGE, GAP_LETTER)
    .replaceAll(EDGE, GAP_LETTER)
}

/** Of two sets of words the one that fewer texts hold: whose shortest word is longer, or that has fewer. */
function better(a: Set<string> | null, b: Set<string> | null): Set<string> | null {
  if (!a || !b) return a ?? b
  const [ofA, ofB] = [a, b].map((words) => Math.min(...[...words].map(({ length }) => length)))
  return ofB! > ofA! || (ofB === ofA && b.size < a.size) ? b : a
}
