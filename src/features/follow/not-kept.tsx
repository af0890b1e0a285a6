import type { FollowNotice } from './follow-store.ts'
import { useFollowing } from './use-following.ts'

const SAID: Record<FollowNotice, string> = {
  'not-kept':
    'This browser does not let Dojang store anything: whom you follow is forgotten when this page closes.',
  'put-aside':
    'What this browser kept about whom you follow could not be read. It was put aside, and the list starts anew.',
}

/** Says so where following does not last, or was lost. Takes no room otherwise. */
export function NotKept() {
  const { notice } = useFollowing()
  return (
    <output className="basis-full text-small text-seal empty:hidden">
      {notice ? SAID[notice] : null}
    </output>
  )
}
