import { useSyncExternalStore } from 'react'

/** A key of one letter must have a way to be turned off (WCAG 2.1.4): speech input may press it by accident. */
const KEY = 'dojang:slash'

const listeners = new Set<() => void>()

// Where the browser keeps nothing, the choice holds until the page closes.
let choice: boolean | null = null

function isOn(): boolean {
  if (choice !== null) return choice
  try {
    return localStorage.getItem(KEY) !== 'off'
  } catch {
    return true
  }
}

/** Turns the `/` key of the search box on or off. */
export function setSlash(on: boolean): void {
  choice = on
  try {
    localStorage.setItem(KEY, on ? 'on' : 'off')
  } catch {
    // Nothing can be kept; `choice` stands in.
  }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Whether `/` goes to the search box. On unless the reader turned it off. */
export function useSlashSetting(): boolean {
  return useSyncExternalStore(subscribe, isOn, () => true)
}
