import { useRouteError } from 'react-router-dom'
import { Button } from '#ui/button.tsx'
import { Message } from '#ui/message.tsx'
import { PageTitle } from '#ui/page-title.tsx'
import { PageSkeleton } from '#ui/skeleton.tsx'
import { isReloading } from './reload-once.ts'

/**
 * Stands in for a page whose code did not load, or broke while it was drawn. Trying again means a reload: a browser
 * does not ask a second time for a module that failed.
 */
export function RouteError() {
  const error = useRouteError()
  if (isReloading()) return <PageSkeleton />
  return (
    <div className="wrap">
      <Message
        level="h1"
        title="This page could not be shown"
        actions={
          <Button strong onClick={() => window.location.reload()}>
            Try again
          </Button>
        }
      >
        <PageTitle>This page could not be shown</PageTitle>
        <p>A part of Dojang did not load, or failed.</p>
        {error instanceof Error ? (
          <p className="text-small wrap-anywhere">{error.message}</p>
        ) : null}
      </Message>
    </div>
  )
}
