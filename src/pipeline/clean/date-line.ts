import { MONTH, WEEKDAY } from '#pipeline/text/calendar.ts'

/** Days as date lines write them, in words or digits, with a year or without. */
const DAY = new RegExp(
  `(?:${WEEKDAY}[a-z]*[.,]*\\s+)?(?:\\b${MONTH}[.,]*\\s+\\d{1,2}(?:st|nd|rd|th)?\\b(?:,?\\s+\\d{4}\\b)?|\\b\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH}[.,]*\\s+\\d{4}\\b|\\b${MONTH}\\s+\\d{4}\\b|\\b\\d{4}\\s?[-./]\\s?\\d{1,2}\\s?[-./]\\s?\\d{1,2}\\.?)`,
  'giu',
)
/** What else belongs to a date line and is no word of its own. */
const REST =
  /\b\d{1,2}:\d{2}(?::\d{2})?(?:[ap]m)?\b|\b(?:reading time:? )?\d{1,2} min(?:ute)?s?(?: read)?\b|\b[ap]\.?m\b\.?|\b(?:posted|published|updated|modified|created|date|written|edited|last|first|on|at|by|in|issue|kst|est|pst|gmt|ist|utc|et)\b|입력|승인|등록|수정|기사|[^\p{L}\p{N}]+/giu
/** "입력 : 2022.10.07 08:47 수정 : 2022.10.07 08:47 Ma Eun-bi 기자" */
const STAMPED = /(?:입력|승인|등록|수정|송고)\s*(?:[:|]\s*)?\d{4}/
/** A date line is at most so long, and has at most so many words beside the date: who wrote it, where. */
const LONGEST = 120
const MOST_WORDS = 8

/**
 * True for a line that only says when, and perhaps who and where: "Nov 28", "November 26, 2019 · by tangerine",
 * "2019/02/11 | Text Seol Min-jung", "Cine Hub Korea, Nov. 4, 2024". Small words stand in one only where marks part it, else it is a sentence.
 */
export function isDateLine(text: string): boolean {
  if (text.length > LONGEST || /[!?"”]$/.test(text) || !/\d/.test(text)) return false
  if (STAMPED.test(text)) return true
  const without = text.replace(DAY, ' ')
  if (without === text) return false
  const words = without.replace(REST, ' ').trim()
  if (words === '') return true
  // "jinsoo   Fri, July 12, 2019 1:05am": who wrote it, under one name
  if (/^\S+ {2,}/.test(text) && !words.includes(' ')) return true
  const parted = /[·|/»•–—]|\bby\b/.test(without)
  return words.split(/\s+/).length <= MOST_WORDS && (parted || !/(?<![\p{L}-])\p{Ll}/u.test(words))
}
