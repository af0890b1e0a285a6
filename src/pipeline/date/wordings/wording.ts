/**
 * A way in which news writes a date. `pattern` is global; `read` gives the EDTF form, or null where the
 * match is no date after all. What the text does not say stays open: a month and day alone become XXXX-MM-DD.
 */
export type Wording = {
  name: string
  pattern: RegExp
  read: (match: RegExpExecArray) => string | null
}
