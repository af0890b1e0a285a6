import type { Path } from './yaml-text.ts'

/** The parts of a valibot schema that lead to what stands inside it. */
export type SchemaNode = {
  entries?: object
  item?: SchemaNode
  wrapped?: SchemaNode
  options?: string[]
}

/** The schema without `v.optional` round it. */
export function bare(node: SchemaNode | undefined): SchemaNode | undefined {
  return node?.wrapped ? bare(node.wrapped) : node
}

/** The schema of the value at a path. */
export function nodeAt(schema: SchemaNode | undefined, path: Path): SchemaNode | undefined {
  const node = bare(schema)
  const [step, ...rest] = path
  if (step === undefined || !node) return node
  if (typeof step === 'number') return nodeAt(node.item, rest)
  return nodeAt(new Map<string, SchemaNode>(Object.entries(node.entries ?? {})).get(step), rest)
}
