import type { RecognisedArticle } from '#model/article.ts'
import type { NameFinding, Place } from '#model/finding.ts'
import { endsWith } from '#pipeline/text/ends-with.ts'
import { unique } from '#pipeline/text/lists.ts'
import { inside, isWithin } from '#pipeline/text/places.ts'

/**
 * A mention of a person or a work. `aside`: it is named only to tell something else. `credit`: a work that is set
 * aside, since it says from what the person before it is known; where a prize is told of, it is what the prize is for.
 */
export type Named = Place & { name: string; aside: boolean; credit: boolean }

/** All mentions of people, of works and of characters, each in the order of the text. */
export type Mentions = { people: Named[]; works: Named[]; characters: Named[] }

/** How far before a mention the words are read that set it aside, and how far behind. */
const BEFORE = 70
const AFTER = 60

/** "After Soundtrack #1", "known for ‘Signal’", "in the slot of “Three Siblings”", "who wrote Secret Garden", "her co-star in “Big Mouth”" */
const EARLIER_WORK =
  /\b(?:[Aa]fter(?: the [\w -]{1,40} of)?|[Ss]ince(?: (?:starring|appearing|his|her|their|the)(?: [\w-]+){0,3} (?:in|on|with))?|[Bb]efore|[Ff]ollowing|[Ff]resh off|[Ss]ince (?:his|her|their|the) (?:[\w-]+ ){0,3}|slot (?:of|from)|follow-up (?:of|to)|succe(?:ssor (?:of|to)|eds)|days of|whose|credits include|(?<!\b(?:as|is|are|was|named|becom(?:e|es|ing)) )the (?:star|maker|creator|director|writer|producer) of|co-?stars? (?:in|from|of)|(?:worked|starred|appeared|acted|played|met) (?:\w+ )?(?:together )?(?:in|on)|(?:(?<!\bbe )[Ss]een|[Ll]ast appeared|broke out|rose to fame|shot to fame|made (?:his|her) name) (?:[\w-]+ ){0,4}in|[Ff]resh from|(?:pair|duo|veterans?|once) of|remember(?:ed|s)? (?:\w+ )?(?:from|as)|first (?:drama|film|series) since|who made|voice of|reunite[ds]? (?:after|for the first time since)|success of|most recent(?:ly)? (?:seen )?(?:in)?|debut(?:ed|ing)? (?:\w+ )?(?:in|with|through)|fame (?:with|through|for)|(?:known|famous|remembered|acclaimed|recogni[sz]ed) (?:for|from)(?: (?:his|her|their) (?:roles?|work|parts?|performances?) in)?|wrote|penned|directed|has done|(?:mind|man|woman|team|duo|name|partner|co-star) (?:behind|from)|(?:finalist|contestant|winner|runner-up|graduate|judge) of|hits?|like|such as|including|ranges from|each other from|recovered from|[Uu]nlike|\p{Lu}\p{L}+-\p{L}+ of)(?: the)?(?: [\w-]+)?(?: (?:drama|film|movie|series|hit|movies|films|dramas|show|action-thriller|like|such as|(?:talent|variety|reality|quiz|talk) show))? ["'“‘*_]{0,2}$/u
/** "Jeon Mi-do of “Hospital Playlist”", "Kim Jae-won, the flight attendant of “King the Land”", "Hwang Jung Min (“Veteran”": right behind a person, what they are known from. */
const OF_PERSON =
  /(?:, whose(?: [\w-]+){0,3}|(?:, (?:the|an?) (?:[\w-]+ ){1,6}of|, who (?:directed|made|wrote)| of)(?: the)?(?: [\w-]+){0,2}| \((?:(?:the )?(?:[a-z-]+ ){0,2}(?:film|drama|series|movie|show))?) ?["'“‘*_]{0,2}$/
/** "the “Vincenzo” actor", "‘Hospital Playlist’ star", "Doctor Stranger’s Park Hae-Joom" */
const WHOSE_STAR =
  /^(?:["'”’]? \((?:19|20)\d\d\)|["'”’]? (?:[Ss]tar|[Aa]ctor|[Aa]ctress|alum|fame|[Dd]irector|[Ww]riter|PD|co-?star)\b|['’]s \p{Lu}\p{L}+ \p{Lu})/u
/** What stands between two titles of one list. */
const BETWEEN_TITLES = /^["'”’,]*(?:(?: and| to| &),*)* ?["'“‘]?$/

/** "IU and Park Bo Gum’s drama", "Hong Sisters’ new drama": whose it is, not who is cast. */
const OWNER =
  /^['’‘]s? (?:(?:new|upcoming|next|latest|tvN|KBS|SBS|MBC|JTBC|Netflix|New) )*(?:drama|film|movie|series|project|work|Drama|agency|side|label)\b/
const BETWEEN_OWNERS = /^(?:,| and| &)+ $/
/** "Hiro Tanabe, the manager of Kento Yamazaki,", "Lee, chief executive of AStory": who speaks for others. */
const SPOKESMAN =
  /^, (?:(?:the|his|her|their) )?(?:[\w’'-]+ ){0,2}?(?:lawyer|attorney|manager|spokes(?:man|woman|person)|representative|chief executive|CEO|head|president|chair(?:man|woman)|official|critic|professor|organi[sz]er)(?:,| (?:of|at|for) )/
/** "the drama led by IU and Park Bo-gum", "his wife Son Ye Jin", "since his work with Kong Yoo": named to say which or whose. */
const BESIDE =
  /\b(?:(?<!\b(?:be|been|being|is|are|was) )(?<!\b(?:is|was) \w{5,9} by [\w-]{2,15}(?: [\w-]{1,15}){0,2} and )(?:led|headlined|fronted|written|penned|directed|helmed|created|produced|hosted|voiced|announced|reported) by(?: (?:the )?(?:[a-z-]+ ){0,2})?|starring|(?:his|her|their) (?:wife|husband|girlfriend|boyfriend|brother|sister|mother|father|son|daughter)|according to(?: (?:his|her|their|the))?(?: [a-z]+,?){0,3}|[Uu]nlike|(?:like|besides|since) (?:his|her) [\w -]{1,30} with) $/

/** Looks up where an article names whom and what, and what is only named aside. */
export function mentionsOf({ text, people, works, characters }: RecognisedArticle): Mentions {
  return {
    people: withBeside(withOwners(inOrder(people), text), text),
    works: withEarlier(inOrder(works), inOrder(people), text),
    characters: inOrder(characters),
  }
}

function inOrder(findings: NameFinding[]): Named[] {
  return findings
    .flatMap(({ name, mentions }) =>
      mentions.map(({ start, end }) => ({ start, end, name, aside: false, credit: false })),
    )
    .toSorted((a, b) => a.start - b.start)
}

/** Sets aside works that only date or introduce something, and the rest of a list that begins with one. */
function withEarlier(works: Named[], people: Named[], text: string): Named[] {
  const ends = new Set(people.map(({ end }) => end))
  let last: Named | null = null
  return works.map((work) => {
    const before = text.slice(Math.max(0, work.start - BEFORE), work.start)
    const listed: boolean =
      last !== null && last.aside && BETWEEN_TITLES.test(text.slice(last.end, work.start))
    const credit = ends.has(work.start - (OF_PERSON.exec(before)?.[0].length ?? 0))
    const aside =
      listed ||
      credit ||
      endsWith(before, EARLIER_WORK) ||
      WHOSE_STAR.test(text.slice(work.end, work.end + AFTER))
    last = { ...work, aside, credit }
    return last
  })
}

/** Sets aside people who are only named as owners, and those listed with them: read from the end, where the "'s" is. */
function withOwners(people: Named[], text: string): Named[] {
  let next: Named | null = null
  return people
    .toReversed()
    .map((person) => {
      const listed: boolean =
        next !== null && next.aside && BETWEEN_OWNERS.test(text.slice(person.end, next.start))
      next = { ...person, aside: listed || OWNER.test(text.slice(person.end, person.end + AFTER)) }
      return next
    })
    .toReversed()
}

/** Sets aside people who are only named to say which work or whose, and those listed with them, and who speaks for others. */
function withBeside(people: Named[], text: string): Named[] {
  let last: Named | null = null
  return people.map((person) => {
    const listed: boolean =
      last !== null && last.aside && BETWEEN_OWNERS.test(text.slice(last.end, person.start))
    const before = text.slice(Math.max(0, person.start - BEFORE), person.start)
    const beside = listed || endsWith(before, BESIDE)
    const speaks = SPOKESMAN.test(text.slice(person.end, person.end + AFTER))
    last = { ...person, aside: person.aside || beside || speaks }
    return last
  })
}

/**
 * Names mentioned between two places but in none of its holes, each once, in order; those set aside left out, but
 * credits where they are asked for, even those in brackets.
 */
export function namesWithin(
  mentions: Named[],
  place: Place & { holes?: Place[] },
  withCredits = false,
): string[] {
  const isInHole = (name: Place) => place.holes?.some((hole) => isWithin(name, hole)) === true
  const here = inside(mentions, place).filter(
    (name) => (withCredits && name.credit) || (!name.aside && !isInHole(name)),
  )
  return unique(here.map(({ name }) => name))
}
