import type { RecognisedArticle } from '#model/article.ts'
import type { NameFinding, Place } from '#model/finding.ts'

/** A mention of a person or a work: which, and where. */
export type Named = { name: string; place: Place }

/** All mentions of people and of works in the order of the text, for looking up by place. */
export type Mentions = { people: Named[]; works: Named[] }

export function mentionsOf({ people, works }: RecognisedArticle): Mentions {
  return { people: inOrder(people), works: inOrder(works) }
}

function inOrder(findings: NameFinding[]): Named[] {
  return findings
    .flatMap(({ name, mentions }) => mentions.map((place) => ({ name, place })))
    .toSorted((a, b) => a.place.start - b.place.start)
}

/** Names mentioned between two places, each once, in order. */
export function namesWithin(mentions: Named[], { start, end }: Place): string[] {
  return [
    ...new Set(
      mentions
        .filter(({ place }) => place.start >= start && place.end <= end)
        .map(({ name }) => name),
    ),
  ]
}
