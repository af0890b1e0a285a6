import { useIsFetching } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useNavigation } from 'react-router-dom'

/** How long, in milliseconds, something may load before a word is said. */
const UNTOLD = 4_000

/** Tells who waits long, for a page or for something on it, that it is still on its way. */
export function StillLoading() {
  const isGoing = useNavigation().state !== 'idle'
  const wanted = useIsFetching({ predicate: (query) => query.getObserversCount() > 0 })
  const isLong = useLong(isGoing || wanted > 0)
  return (
    <output>
      {isLong ? (
        <span className="foot-note fixed inset-x-0 bottom-0 z-10 border-t border-line bg-card py-3 text-sm print:hidden">
          <span className="wrap block">Still loading. The network is slow.</span>
        </span>
      ) : null}
    </output>
  )
}

/** True once something has been so for long. */
function useLong(isSo: boolean): boolean {
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    if (!isSo) return
    const timer = setTimeout(() => setLong(true), UNTOLD)
    return () => {
      clearTimeout(timer)
      setLong(false)
    }
  }, [isSo])
  return isLong
}
