import { edtfLabel } from '#model/edtf-label.ts'
import { countOf, statusWords, subjectWords } from '../../subject-words.ts'
import type { LeftOut } from '../candidate.ts'
import type { Draft } from '../desk.ts'
import type { Consequences, Contradicted, Move } from './consequences.ts'

/** What a run of `add` comes to. */
export type Outcome = {
  drafts: readonly Draft[]
  consequences: readonly Consequences[]
  left: readonly LeftOut[]
  isDryRun: boolean
}

/** What `npm run add` prints, without a line end after the last line. */
export function printPreview({ drafts, consequences, left, isDryRun }: Outcome): string {
  const verb = isDryRun ? 'would be added (dry run: nothing is written)' : 'added'
  const byFile = new Map(consequences.map((one) => [one.file, one]))
  return [
    `${countOf(drafts.length, 'article')} ${verb}${drafts.length > 0 ? ':' : '.'}`,
    ...drafts.map((draft) => [...facts(draft), ...changes(byFile.get(draft.file))].join('\n')),
    list(
      'skipped',
      left.filter(({ failed }) => !failed),
    ),
    list(
      'not added',
      left.filter(({ failed }) => failed),
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

function facts({ file, from, article, note }: Draft): string[] {
  const { edtf, basis, reason } = article.published
  const how = basis === 'inferred' ? ', worked out' : ''
  return [
    file,
    `  from ${from}`,
    `  ${article.headline.text}`,
    `  published ${edtfLabel(edtf)}${how}: ${reason}`,
    ...(note === undefined ? [] : [`  note: ${note}`]),
  ]
}

function changes(consequences: Consequences | undefined): string[] {
  const { events = [], moves = [], unreviewed = [], contradicted = [] } = consequences ?? {}
  const lines = [
    ...line('adds', countOf(events.length, 'event'), events),
    ...line('moves', countOf(moves.length, 'status', 'statuses'), moves.map(moveWords)),
    ...line('leaves', `${countOf(unreviewed.length, 'name')} unreviewed`, oneLine(unreviewed)),
    ...line('contradicts', countOf(contradicted.length, 'report'), contradicted.map(reportWords)),
  ]
  return lines.length > 0 ? lines : ['  changes no event, no status and no name']
}

/** One line for one thing, one line each for more; nothing for nothing. */
function line(verb: string, count: string, things: readonly string[]): string[] {
  if (things.length === 0) return []
  const title = `  ${verb} ${count}:`
  return things.length === 1
    ? [`${title} ${things[0]}`]
    : [title, ...things.map((one) => `    ${one}`)]
}

/** Names are short: together they are one thing to tell. */
function oneLine(names: readonly string[]): string[] {
  return names.length > 0 ? [names.join(', ')] : []
}

function moveWords({ from, to, ...subject }: Move): string {
  return `${subjectWords(subject)}: ${statusWords(from)} to ${statusWords(to)}`
}

function reportWords({ file, status, edtf, evidence }: Contradicted): string {
  const when = edtf === null ? '' : `, ${edtfLabel(edtf)}`
  return `${file} has it ${statusWords(status)}${when}: "${evidence}"`
}

function list(title: string, left: readonly LeftOut[]): string {
  if (left.length === 0) return ''
  return [
    `${left.length} ${title}:`,
    ...left.map(({ from, reason }) => `  ${from}: ${reason}`),
  ].join('\n')
}
