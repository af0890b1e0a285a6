import { calls } from './rules/calls.ts'
import { comments } from './rules/comments.ts'
import { credits } from './rules/credits.ts'
import { navigation } from './rules/navigation.ts'
import type { LineRule } from './rules/rule.ts'
import { share } from './rules/share.ts'

/** All rules on single lines, tried in this order; the first that matches names the reason. */
export const LINE_RULES: LineRule[] = [...comments, ...calls, ...share, ...navigation, ...credits]
