/** How a status looks: its word and its colour as class names, which must stand here in full for Tailwind to see them. */
export const STATUS_LOOK = {
  confirmed: {
    word: 'Confirmed',
    text: 'text-confirmed',
    line: 'border-confirmed',
    mark: 'bg-confirmed/15 border-confirmed',
  },
  'in-talks': {
    word: 'In talks',
    text: 'text-in-talks',
    line: 'border-in-talks',
    mark: 'bg-in-talks/15 border-in-talks',
  },
  rumoured: {
    word: 'Rumoured',
    text: 'text-rumoured',
    line: 'border-rumoured',
    mark: 'bg-rumoured/15 border-rumoured',
  },
  denied: {
    word: 'Denied',
    text: 'text-denied',
    line: 'border-denied',
    mark: 'bg-denied/15 border-denied',
  },
  withdrawn: {
    word: 'Withdrawn',
    text: 'text-withdrawn',
    line: 'border-withdrawn',
    mark: 'bg-withdrawn/15 border-withdrawn',
  },
} as const

export type StatusName = keyof typeof STATUS_LOOK
