import { stringify } from 'yaml'
import type { Article } from '#model/article.ts'
import type { Place } from '#model/finding.ts'
import type { Person, Story, Work } from '#pipeline/compile/join/joined.ts'
import type { LineFinder } from '../lines.ts'
import type { Archive } from '../read-archive.ts'
import type { UnreviewedName } from './doubts.ts'

type Type = UnreviewedName['type']

/** The people and works that articles name and the catalogue lacks, those in most stories first. */
export function unreviewedNames({ joined, content }: Archive, lines: LineFinder): UnreviewedName[] {
  const { people, works, stories } = joined
  const nameOf = (type: Type, subject: Person | Work): UnreviewedName => {
    const told = subject.stories.map((ordinal) => stories[ordinal]!)
    const first = told[0]!
    const folder = type === 'person' ? 'people' : 'works'
    return {
      type,
      name: subject.name,
      stories: told.length,
      ...lines(first.article, mentionsIn(first, type, subject.slug)[0]),
      entry: {
        file: `${content.root}${folder}/${subject.slug}.yaml`,
        yaml: stringify(entryOf(subject, hangulIn(told, type, subject.slug))),
      },
    }
  }
  return [
    ...[...people.values()]
      .filter(({ reviewed }) => !reviewed)
      .map((person) => nameOf('person', person)),
    ...[...works.values()].filter(({ reviewed }) => !reviewed).map((work) => nameOf('work', work)),
  ].toSorted((a, b) => b.stories - a.stories)
}

/** What is known for an entry of the catalogue; its keys in the order of the editor's guide. */
function entryOf(subject: Person | Work, hangul: string | null): Record<string, string> {
  const { name } = subject
  const sort = 'role' in subject ? { role: subject.role } : { kind: subject.kind }
  return { name, ...(hangul === null ? {} : { hangul }), ...sort }
}

function mentionsIn({ links }: Story, type: Type, slug: string): readonly Place[] {
  return links.flatMap((link) => (link.type === type && link.slug === slug ? link.mentions : []))
}

/** The first Hangul that a text sets right behind the name: "Kim Min Ji (김민지)". Null where none does. */
function hangulIn(stories: readonly Story[], type: Type, slug: string): string | null {
  for (const story of stories) {
    for (const mention of mentionsIn(story, type, slug)) {
      const hangul = hangulBehind(story.article, mention)
      if (hangul !== null) return hangul
    }
  }
  return null
}

/** Longer than any name or title in Hangul that was seen, with its brackets. */
const LONGEST_HANGUL = 40

function hangulBehind({ text }: Article, { end }: Place): string | null {
  const behind = text.slice(end, end + LONGEST_HANGUL)
  return /^["”’']? ?\(([가-힣][가-힣 ]*)\)/.exec(behind)?.[1] ?? null
}
