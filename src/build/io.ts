import type { Terminal } from './progress.ts'

/** What a command of the editor's writes on: the streams of a process. */
export type Io = { stdout: { write: (text: string) => unknown }; stderr: Terminal }
