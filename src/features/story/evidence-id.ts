/** The anchor of a report's proof in the text of its story. */
export function evidenceId(report: number): string {
  return `evidence-${report + 1}`
}
