import type { Article } from '#model/article.ts'
import type {
  DateFinding,
  Finding,
  NameFinding,
  Place,
  ReportFinding,
  TextFinding,
} from '#model/finding.ts'
import type { LineFinder } from './lines.ts'
import { plain } from './plain.ts'
import { statusWords } from './subject-words.ts'

/** One thing that was found: what it is in a line, then where it stands and why it was found. */
type Entry = { what: string; told: string[] }

/**
 * What was read in an article, for an editor to follow: each finding with its words, its line and the rule that made
 * it, and what was taken out. A line that begins without a blank is a heading. Ends with an empty line.
 */
export function accountOf(article: Article, lineOf: LineFinder): string {
  const { text } = article
  const lineAt = (place: Place | null) => lineOf(article, place).line
  const where = ({ place, reason }: Finding, words: string | null = null) => {
    const line = lineAt(place)
    const quoted = words === null ? '' : `“${oneLine(words)}” `
    return line === null
      ? `${quoted}(${reason})`
      : `line ${line}${quoted && `: ${quoted.trim()}`} (${reason})`
  }
  const spot = (finding: Finding) =>
    where(finding, finding.place && text.slice(finding.place.start, finding.place.end))
  const again = ({ place, mentions }: NameFinding) => {
    const lines = new Set(mentions.map(lineAt))
    lines.delete(lineAt(place))
    return lines.size === 0
      ? ''
      : `, again in ${lines.size === 1 ? 'line' : 'lines'} ${Array.from(lines).join(', ')}`
  }

  const line = (what: string, finding: TextFinding | null) =>
    finding ? { what: `${what}: ${oneLine(finding.text)}`, told: [where(finding)] } : unknown(what)
  const date = (what: string, finding: DateFinding) => ({
    what: `${what}: ${finding.edtf ?? 'not known'}${finding.edtf === null ? '' : `, ${finding.basis}`}`,
    told: [spot(finding)],
  })
  const name = (finding: NameFinding, is = '') => ({
    what: `${oneLine(finding.name)}${is}`,
    told: [where(finding) + again(finding)],
  })
  const report = (finding: ReportFinding) => ({
    what: `${finding.kind}, ${statusWords(finding.status)}: ${subjects(finding)}`,
    told: [where(finding, finding.evidence), ...dated(finding.date), ...said(finding)],
  })

  const sections: [heading: string, entries: Entry[]][] = [
    [
      article.file,
      [
        line('headline', article.headline),
        date('published', article.published),
        line('outlet', article.publisher),
      ],
    ],
    ['People', article.people.map((person) => name(person, `, ${person.role}; ${idOf(person)}`))],
    ['Works', article.works.map((work) => name(work, `, ${work.kind}; ${idOf(work)}`))],
    ['Characters, who are no people', article.characters.map((finding) => name(finding))],
    ['Organisations', article.organisations.map((finding) => name(finding))],
    ['Events of the catalogue', article.events.map((event) => name(event, `; ${idOf(event)}`))],
    ['Dates in the text', article.dates.map((finding) => date('date', finding))],
    ['Reports', article.reports.map(report)],
    [
      'Taken out, as no part of the article',
      article.boilerplate.map((removed) => ({
        what: `“${oneLine(removed.text)}”`,
        told: [where(removed)],
      })),
    ],
  ]
  return plain(sections.flatMap(sectionLines).join('\n'))
}

const unknown = (what: string): Entry => ({ what: `${what}: not known`, told: [] })

/** What an article says nothing of has no heading. */
function sectionLines([heading, entries]: [string, Entry[]]): string[] {
  if (entries.length === 0) return []
  const lines = entries.flatMap(({ what, told }) => [
    `  ${what}`,
    ...told.map((one) => `      ${one}`),
  ])
  return [oneLine(heading), ...lines, '']
}

const idOf = ({ id }: NameFinding) => id ?? 'new, in no file'

function subjects({ people, works }: ReportFinding): string {
  return (
    [...people, ...works.map((work) => `“${work}”`)].map(oneLine).join(', ') || 'nobody is named'
  )
}

function dated({ edtf, basis, reason }: DateFinding): string[] {
  return edtf === null ? [] : [`date: ${edtf}, ${basis} (${reason})`]
}

function said({ by, event }: ReportFinding): string[] {
  return [by === null ? '' : `by: ${oneLine(by)}`, event === null ? '' : `event: ${event}`].filter(
    Boolean,
  )
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
