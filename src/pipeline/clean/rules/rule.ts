/**
 * A rule on one line. `pattern` must match the whole line, so it starts with `^` and ends with `$` or takes the
 * rest with `.*`. The reason is shown to editors and readers; it finishes "taken out because it is ...".
 */
export type LineRule = { reason: string; pattern: RegExp }
