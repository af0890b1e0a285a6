import { focusHeading } from '#ui/focus-heading.ts'

/** Moves the focus to how many stories there are: for a button that goes away with what it did. */
export function focusResult(): void {
  const main = document.querySelector('main')
  if (main) focusHeading(main)
}
