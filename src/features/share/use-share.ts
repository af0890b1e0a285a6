import { useEffect, useState } from 'react'
import { shareHere } from './share-here.ts'

/** How long, in milliseconds, it is said what came of it. */
const SAID_FOR = 4000

const SAID = {
  shared: null,
  copied: 'Copied',
  failed: 'Could not copy; take the link from the address bar',
} as const

/** Shares what is on the screen, and for a while says what came of it where the browser does not. */
export function useShare(title: string, sentence?: string) {
  const [said, setSaid] = useState<string | null>(null)
  useEffect(() => {
    if (!said) return
    const timer = setTimeout(() => setSaid(null), SAID_FOR)
    return () => clearTimeout(timer)
  }, [said])
  const share = async () => setSaid(SAID[await shareHere(title, sentence)])
  return { said, share: () => void share() }
}
