import type { LeftOut } from './candidate.ts'
import type { Draft } from './desk.ts'
import { writeNew } from './write-new.ts'

/**
 * Writes drafts to the content folder and tells which could not be written. Nothing is waited for in between, so that
 * Ctrl-C comes too late once it has begun.
 */
export function writeDrafts(drafts: readonly Draft[]): { written: Draft[]; left: LeftOut[] } {
  const written: Draft[] = []
  const left: LeftOut[] = []
  for (const draft of drafts) {
    try {
      writeNew(draft.file, draft.markdown)
      written.push(draft)
    } catch (error) {
      left.push({ from: draft.from, reason: `${draft.file} ${faultOf(error)}`, failed: true })
    }
  }
  return { written, left }
}

function faultOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  return code === 'EEXIST' ? 'is there by now' : `cannot be written (${code})`
}
