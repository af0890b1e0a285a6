import * as v from 'valibot'
import type { Problem } from '#model/problem.ts'
import { type Told, tellIssue } from './tell-issue.ts'
import { choose, quoted } from './phrase.ts'
import { problemIn } from './problem-in.ts'
import { type UnknownKey, unknownKeys } from './unknown-keys.ts'
import { type Path, readYaml } from './yaml-text.ts'

/** One set of keys that an editor wrote: `value` null where a problem was found; `raw` is what stands there. */
export type Entry<T> = {
  value: T | null
  raw: unknown
  line: (path: Path) => number
  problems: Problem[]
}

/** A schema of keys: what a content file or a front matter may hold. */
export type KeysSchema<T> = v.GenericSchema<unknown, T> & { entries: object }

/** Reads a YAML text by a schema. `firstLine` is the line of `file` on which the text starts. */
export function readEntry<T>(
  file: string,
  text: string,
  schema: KeysSchema<T>,
  firstLine = 1,
): Entry<T> {
  const { value: raw, line, problems } = readYaml(file, text, firstLine)
  if (raw === undefined) return { value: null, raw, line, problems }
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    const hint = `write lines such as "${Object.keys(schema.entries)[0]}: ..."`
    problems.push(problemIn(file, line([]), 'keys', 'is not made of keys', hint))
    return { value: null, raw, line, problems }
  }
  const result = v.safeParse(schema, raw)
  const issues = (result.issues ?? []).filter(({ expected }) => expected !== 'never')
  const found = [
    ...unknownKeys(schema, raw).map(tellUnknownKey),
    ...issues.map((issue) => tellIssue(schema, issue)),
  ]
  for (const { path, rule, message, hint } of found)
    problems.push(problemIn(file, line(path), rule, message, hint))
  return {
    value: result.success && problems.length === 0 ? result.output : null,
    raw,
    line,
    problems,
  }
}

function tellUnknownKey({ path, known }: UnknownKey): Told {
  const key = String(path.at(-1))
  return {
    path,
    rule: 'unknown-key',
    message: `${quoted('key', key)} is not known`,
    hint: choose(key, known) ?? `the keys here are ${known.join(', ')}`,
  }
}
