import type { KeyboardEvent } from 'react'

const STEP: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }

/** Moves the focus up and down between the field and the links below it; it stops at both ends. */
export function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  const step = STEP[event.key]
  if (step === undefined || event.nativeEvent.isComposing) return
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, a')]
  const next = stops[stops.findIndex((stop) => stop === document.activeElement) + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}
