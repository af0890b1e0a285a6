/** Names of months as news writes them: "January", "Jan.", "Sept", "MAY". Longest first, so that a pattern takes all of it. */
export const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT|SEP|OCT|NOV|DEC)'

export const WEEKDAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
]

/** Names of weekdays, with their usual short forms. */
export const WEEKDAY = '(?:(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|Sun|Mon|Tue|Wed|Thu|Fri|Sat)'

const FIRST_LETTERS = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
]

/** 1-12 of a name that `MONTH` matched. */
export function monthOf(name: string): number {
  return FIRST_LETTERS.indexOf(name.slice(0, 3).toLowerCase()) + 1
}

export const pad = (n: number | string) => String(n).padStart(2, '0')
