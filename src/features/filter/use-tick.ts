import { useState } from 'react'

/**
 * Whether a box is ticked, at once: the address that says so follows a moment later, and the box must not fall back
 * until then.
 *
 * @param checked what the address says.
 */
export function useTick(checked: boolean): [ticked: boolean, setTicked: (ticked: boolean) => void] {
  const [ticked, setTicked] = useState(checked)
  const [last, setLast] = useState(checked)
  if (last !== checked) {
    setLast(checked)
    setTicked(checked)
  }
  return [ticked, setTicked]
}
