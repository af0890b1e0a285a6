import { plain } from '../text/plain.ts'

/** Bytes of a line without its end (RFC 5545, 3.1). */
const LINE = 75

const utf8 = new TextEncoder()

/** One property of a calendar, `name` with its parameters, and a value of text, escaped (RFC 5545, 3.3.11). */
export function textLine(name: string, text: string): string {
  return line(name, plain(text).replace(/[\\;,]/g, String.raw`\$&`))
}

/**
 * The same with a value that is written as it is: a day, an address, a word of the standard. A line that is too
 * long goes on in the next, after a space; never within a character.
 */
export function line(name: string, value: string): string {
  const whole = `${name}:${value}`
  return whole.length * 3 <= LINE || utf8.encode(whole).length <= LINE ? whole : fold(whole)
}

function fold(whole: string): string {
  const lines: string[] = []
  let current = ''
  let bytes = 0
  for (const character of whole) {
    const size = utf8.encode(character).length
    if (bytes + size > LINE) {
      lines.push(current)
      current = ' '
      bytes = 1
    }
    current += character
    bytes += size
  }
  return [...lines, current].join('\r\n')
}
