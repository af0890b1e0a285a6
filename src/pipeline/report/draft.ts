import type { ReportFinding } from '#model/finding.ts'
import type { KindRule } from './rules/rule.ts'

/** A report before it is joined with others of the article, and the rule that made it. */
export type Draft = { rule: KindRule; report: ReportFinding }
