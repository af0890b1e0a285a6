/** How much one record holds of what could be any number. The same at build and where a record is cut anew. */

/** Trails on the page of a person, a work or an event. */
export const MOST_TRAILS = 12

/** Reports that a trail shows: the last ones. The rest are counted. */
export const MOST_STEPS = 6

/** Names that are listed as appearing in the same stories. */
export const MOST_NAMED_WITH = 8

/** Choices that a filter shows before the reader asks for more. */
export const FIRST_CHOICES = 8

/** Entries on one page of a list: a number that 2, 3 and 4 columns divide. */
export const LIST_PAGE = 48

/**
 * What today holds: the board's columns (what may still change first, what is settled after it) and castings in each
 * of them, dates, stories below the lead, people most covered with their bars, and the timeline.
 */
export const TODAY = {
  board: ['in-talks', 'confirmed', 'withdrawn', 'rumoured', 'denied'],
  onBoard: 4,
  dates: 6,
  latest: 5,
  covered: 5,
  bars: 8,
  timeline: { lanes: 4, marks: 12 },
} as const
