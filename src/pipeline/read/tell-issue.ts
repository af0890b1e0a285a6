import type { BaseIssue } from 'valibot'
import { anyOf, choose, quoted } from './phrase.ts'
import { nodeAt, type SchemaNode } from './schema-node.ts'
import type { Path } from './yaml-text.ts'

/** What is wrong at a path, in an editor's words, and the cure. */
export type Told = { path: Path; rule: string; message: string; hint: string }

/** What valibot found wrong, in an editor's words. */
export function tellIssue(schema: SchemaNode, issue: BaseIssue<unknown>): Told {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))
  const node = nodeAt(schema, path)
  const label = String(path.findLast((step) => typeof step === 'string'))
  const { input, type } = issue
  const say = (rule: string, message: string, hint: string) => ({ path, rule, message, hint })

  if (type === 'strict_object' && input === undefined) {
    const words = node?.options ? ` and ${anyOf(node.options)}` : ''
    return say('missing-key', `${label} is missing`, `add a line with "${label}:"${words}`)
  }
  if (type === 'strict_object') {
    const [first] = Object.keys(node?.entries ?? {})
    return say('keys', `${quoted(label, input)} is not made of keys`, `write "${first}: ..."`)
  }
  if (type === 'array') return say('list', `${label} is not a list`, listHint(input))
  if (input === '') return say('empty-value', `${label} is empty`, `write it after "${label}:"`)
  if (type === 'picklist') {
    const word = typeof input === 'string' ? input : ''
    const hint = choose(word, node?.options ?? []) ?? `write ${anyOf(node?.options ?? [])}`
    return say('word', `${quoted(label, input)} is not known`, hint)
  }
  return say('value', `${quoted(label, input)} is not right`, `it ${issue.message}`)
}

function listHint(input: unknown): string {
  if (input === '') return 'write [] or leave the line out'
  return typeof input === 'string' ? `write [${input}]` : 'start each item with "- "'
}
