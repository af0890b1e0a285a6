import type { Answer, Label } from './label.ts'
import { letters } from './letters.ts'
import { markBoilerplate } from './mark-boilerplate.ts'
import { markReports } from './mark-reports.ts'
import type { Mark, Measure } from './measures.ts'

/** Everything that an answer has right and wrong, by its label. */
export function markArticle(label: Label, answer: Answer): Mark[] {
  return [
    markOne(
      'headline',
      same(label.headline, answer.headline),
      change(answer.headline, label.headline),
    ),
    ...markBoilerplate(label.boilerplate, answer.boilerplate),
    markOne('published', agree(label, answer.published), change(answer.published, label.published)),
    ...markPublisher(label.publisher, answer.publisher),
    ...markNames('people', label.people, answer.people),
    ...markFields('role', label.people, answer.people, ({ role }) => role),
    ...markNames('works', label.works, answer.works),
    ...markFields('kind of work', label.works, answer.works, ({ kind }) => kind),
    ...markCharacters(label.characters, answer.people),
    ...markReports(label.reports, answer.reports),
  ]
}

type Named = { name: string }

function markOne(measure: Measure, right: boolean, about: string): Mark {
  return { measure, is: right ? 'hit' : 'miss', weight: 1, about }
}

const change = (answer: string | null, label: string | null) => `${answer} for ${label}`

const same = (one: string, other: string) => letters(one) === letters(other)

/** An inferred date may be told more or less exactly than the label tells it; a stated one must be the same. */
function agree({ published, publishedBasis }: Label, answer: string | null): boolean {
  if (published === answer) return true
  if (publishedBasis !== 'inferred' || published === null || answer === null) return false
  return published.startsWith(answer) || answer.startsWith(published)
}

/** Only where the label has an outlet: an address or a catalogue may know one that the text does not name. */
function markPublisher(label: string | null, answer: string | null): Mark[] {
  return label === null
    ? []
    : [markOne('publisher', same(label, answer ?? ''), change(answer, label))]
}

/** Which names were found, missed, and found where there are none. */
function markNames(measure: Measure, labelled: Named[], answered: Named[]): Mark[] {
  return [
    ...labelled.map(({ name }) => markOne(measure, find(answered, name) !== undefined, name)),
    ...answered
      .filter(({ name }) => find(labelled, name) === undefined)
      .map(({ name }): Mark => ({ measure, is: 'wrong', weight: 1, about: name })),
  ]
}

/** Of the names that were found: is what they are found as right? */
function markFields<T extends Named>(
  measure: Measure,
  labelled: T[],
  answered: T[],
  field: (named: T) => string,
): Mark[] {
  return labelled.flatMap((wanted) => {
    const found = find(answered, wanted.name)
    if (found === undefined) return []
    const about = `${wanted.name}: ${field(found)} for ${field(wanted)}`
    return [markOne(measure, field(found) === field(wanted), about)]
  })
}

function markCharacters(characters: string[], people: Named[]): Mark[] {
  return characters.map((name) =>
    markOne('characters told from people', find(people, name) === undefined, name),
  )
}

function find<T extends Named>(list: T[], name: string): T | undefined {
  return list.find((named) => same(named.name, name))
}
