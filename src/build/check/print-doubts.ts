import { edtfLabel } from '#model/edtf-label.ts'
import type { Spot } from '../lines.ts'
import { problemList } from '../problem-list.ts'
import { countOf, statusWords, subjectWords } from '../subject-words.ts'
import type { Doubts, LoneStatus, SilentCasting, UncertainDate, UnreviewedName } from './doubts.ts'

/** What `npm run check` prints, without a line end after the last line. */
export function printDoubts(doubts: Doubts): string {
  const { files, today, problems, unreviewed, uncertainDates, oneOutlet, silentCastings } = doubts
  const until = `for 60 days up to ${edtfLabel(today)}`
  return [
    problems.length > 0 ? problemList(problems) : `${countOf(files, 'file')}, no problems.`,
    section(
      `${countOf(unreviewed.length, 'name')} that no file knows; correct the lines and save them as the file above them:`,
      unreviewed.map(entry),
      '\n\n',
    ),
    section(`${countOf(uncertainDates.length, 'date')} not certain:`, uncertainDates.map(dateLine)),
    section(
      `${countOf(oneOutlet.length, 'status', 'statuses')} resting on one outlet:`,
      oneOutlet.map(outletLine),
    ),
    section(
      `${countOf(silentCastings.length, 'casting')} in talks or rumoured, and silent ${until}:`,
      silentCastings.map(silentLine),
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

/** A title and what stands below it; nothing where there is nothing to tell. */
function section(title: string, parts: readonly string[], between = '\n'): string {
  return parts.length > 0 ? `${title}${between}${parts.join(between)}` : ''
}

function entry({ entry, stories, ...spot }: UnreviewedName): string {
  const lines = entry.yaml.trimEnd().split('\n')
  const where = `# in ${countOf(stories, 'story', 'stories')}, first ${placeOf(spot)}`
  return [`  ${entry.file}`, ...[where, ...lines].map((line) => `    ${line}`)].join('\n')
}

function dateLine({ of, edtf, basis, reason, ...spot }: UncertainDate): string {
  const date = basis === 'inferred' ? `${edtfLabel(edtf)}, worked out` : edtfLabel(edtf)
  return `  ${placeOf(spot)}: ${of === 'article' ? 'published' : 'happened'} ${date}: ${reason}`
}

function outletLine({ outlet, ...standing }: LoneStatus): string {
  const where = outlet === null ? 'from an outlet that is not known' : `only in ${outlet}`
  return `  ${placeOf(standing)}: ${subjectWords(standing)}: ${statusWords(standing.status)}, ${where}`
}

function silentLine({ since, days, ...standing }: SilentCasting): string {
  const status = `${statusWords(standing.status)} since ${edtfLabel(since)}, ${days} days`
  return `  ${placeOf(standing)}: ${subjectWords(standing)}: ${status}`
}

function placeOf({ file, line }: Spot): string {
  return line === null ? file : `${file}:${line}`
}
