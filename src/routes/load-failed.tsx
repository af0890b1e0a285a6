import { useEffect, useRef } from 'react'
import { LoadError, type LoadErrorKind } from '#data/load-error.ts'
import { Button } from '#ui/button.tsx'
import { focusHeading } from '#ui/focus-heading.ts'
import { Message } from '#ui/message.tsx'
import { PageTitle } from '#ui/page-title.tsx'
import { Page } from './page.tsx'

const SAID: Record<LoadErrorKind, [title: string, why: string]> = {
  offline: [
    'You are offline',
    'This page is not saved on this device: only the first page of each list is, and what you opened last. It comes by itself once there is a network.',
  ],
  slow: [
    'The network is too slow',
    'Nothing came for a while. What you had open is still there: go back to it, or try again.',
  ],
  failed: ['This page could not be loaded', 'The site did not answer, or not as it should.'],
  mismatch: [
    'This page does not fit',
    'It comes from another version of Dojang than the one open here. Reload to get the newest.',
  ],
  replaced: [
    'A new version is here',
    'It has taken the place of the one open here, which can load no more pages. Reload to get it.',
  ],
  'not-found': ['This page could not be loaded', 'The site does not have the data for it.'],
}

/** Why a page's record could not be had, and a way to try again. No error at all means: paused for want of a network. */
export function LoadFailed({ error, onTryAgain }: { error: Error | null; onTryAgain: () => void }) {
  const [title, why] = SAID[kindOf(error)]
  const tryAgain = useFocusAfter(onTryAgain)
  return (
    <Page>
      <Message
        level="h1"
        title={title}
        actions={
          <>
            <Button strong onClick={tryAgain}>
              Try again
            </Button>
            <Button onClick={() => window.location.reload()}>Reload Dojang</Button>
          </>
        }
      >
        <PageTitle>{title}</PageTitle>
        <p>{why}</p>
        {error ? <p className="text-small wrap-anywhere">{error.message}</p> : null}
      </Message>
    </Page>
  )
}

function kindOf(error: Error | null): LoadErrorKind {
  if (!error) return 'offline'
  return error instanceof LoadError ? error.kind : 'failed'
}

/** The button goes when the page comes: the focus must not go with it, but move to the new heading. */
function useFocusAfter(action: () => void): () => void {
  const asked = useRef(false)
  useEffect(
    () => () => {
      const main = document.querySelector('main')
      if (asked.current && main) focusHeading(main)
    },
    [],
  )
  return () => {
    asked.current = true
    action()
  }
}
