import { bare, type SchemaNode } from './schema-node.ts'
import type { Path } from './yaml-text.ts'

/** A key that the schema of its place does not have, and the keys that it has. */
export type UnknownKey = { path: Path; known: string[] }

/**
 * Every key that a schema does not know, at any depth; valibot stops at the first of each place. Also finds
 * `__proto__`, which every object seems to have.
 */
export function unknownKeys(schema: SchemaNode | undefined, value: unknown): UnknownKey[] {
  const { item, entries } = bare(schema) ?? {}
  if (Array.isArray(value) && item)
    return value.flatMap((part, index) => unknownKeys(item, part).map(below(index)))
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !entries) return []
  const known = new Map<string, SchemaNode>(Object.entries(entries))
  return Object.entries(value).flatMap(([key, part]) =>
    known.has(key)
      ? unknownKeys(known.get(key), part).map(below(key))
      : [{ path: [key], known: [...known.keys()] }],
  )
}

function below(step: string | number): (found: UnknownKey) => UnknownKey {
  return ({ path, known }) => ({ path: [step, ...path], known })
}
