import { useState, useSyncExternalStore } from 'react'
import { Button } from '#ui/button.tsx'
import { FootNote } from '#ui/foot-note.tsx'
import { isNewerThere, onNewer } from './newer.ts'

/** Offers a version of the site that came while an older one is open. The reader loads it, or goes on with theirs. */
export function NewVersion() {
  const isNewer = useSyncExternalStore(onNewer, isNewerThere, () => false)
  const [isPutAway, setPutAway] = useState(false)
  if (!isNewer || isPutAway) return null
  return (
    <FootNote label="New version" onPutAway={() => setPutAway(true)}>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-sm">
        <output>A new version is here.</output>
        <Button onClick={() => window.location.reload()}>Load it</Button>
      </div>
    </FootNote>
  )
}
