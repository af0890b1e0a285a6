import { FollowedList } from '#features/follow/followed-list.tsx'
import { NotKept } from '#features/follow/not-kept.tsx'
import { ShareButton } from '#features/share/share-button.tsx'
import { PageTitle } from '#ui/page-title.tsx'
import { Page } from './page.tsx'

/** Whom the reader follows. */
export function Component() {
  return (
    <Page>
      <PageTitle>Following</PageTitle>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <h1 className="text-title">Following</h1>
        <ShareButton title="Following" />
      </div>
      <p className="mt-1.5 mb-6 max-w-[62ch] text-soft">
        Kept in this browser only, and sent nowhere. Clearing the browser’s data for this site
        forgets it.
      </p>
      <noscript>
        <p className="mb-6">To follow someone needs JavaScript.</p>
      </noscript>
      <NotKept />
      <FollowedList />
    </Page>
  )
}
