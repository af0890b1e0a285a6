import type { DateFinding, ReportFinding } from '#model/finding.ts'
import type { KindRule } from './rules/rule.ts'

/**
 * A report before it is joined with others of the article, and the rule that made it. `said`: the day that it has
 * where no sentence tells when it happened.
 */
export type Draft = { rule: KindRule; report: ReportFinding; said: DateFinding }
