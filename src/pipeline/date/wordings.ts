import { feast } from './wordings/feast.ts'
import { dayMonth, monthDay } from './wordings/month-day.ts'
import { monthYear } from './wordings/month-year.ts'
import { hangul, numbers } from './wordings/numbers.ts'
import { partOfYear, yearAlone } from './wordings/part-of-year.ts'
import type { Wording } from './wordings/wording.ts'

/** The fuller wordings come first: where two match at one place, the first in this list is taken. */
export const WORDINGS: Wording[] = [
  numbers,
  hangul,
  monthDay,
  dayMonth,
  partOfYear,
  monthYear,
  yearAlone,
  feast,
]
