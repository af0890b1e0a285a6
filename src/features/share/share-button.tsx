import { useEffect, useState } from 'react'
import { Button } from '#ui/button.tsx'
import { shareHere } from './share-here.ts'

/** How long, in milliseconds, the button says what it did. */
const SAID_FOR = 4000

const SAID = {
  copied: 'Link copied',
  failed: 'Could not copy; take the link from the address bar',
} as const

/** Sends the address of what is on the screen: through the system's share sheet, else by copying it. */
export function ShareButton({ title }: { title: string }) {
  const [said, setSaid] = useState<keyof typeof SAID | null>(null)
  useEffect(() => {
    if (!said) return
    const timer = setTimeout(() => setSaid(null), SAID_FOR)
    return () => clearTimeout(timer)
  }, [said])
  const share = async () => {
    const outcome = await shareHere(title)
    setSaid(outcome === 'shared' ? null : outcome)
  }
  return (
    <span className="inline-flex flex-wrap items-center">
      <Button onClick={() => void share()}>Share</Button>
      <output className="text-small text-soft not-empty:ms-3">{said ? SAID[said] : null}</output>
    </span>
  )
}
