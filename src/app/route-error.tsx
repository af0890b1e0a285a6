import { useRevalidator, useRouteError } from 'react-router-dom'
import { Button } from '#ui/button.tsx'
import { Message } from '#ui/message.tsx'
import { PageTitle } from '#ui/page-title.tsx'
import { PageSkeleton } from '#ui/skeleton.tsx'
import { isReloading } from './reload-on-lost-chunk.ts'

/** Stands in for a page whose code did not load, or broke while it was drawn. */
export function RouteError() {
  const error = useRouteError()
  const { revalidate } = useRevalidator()
  if (isReloading()) return <PageSkeleton />
  return (
    <Message
      level="h1"
      title="This page could not be shown"
      actions={
        <>
          <Button strong onClick={() => void revalidate()}>
            Try again
          </Button>
          <Button onClick={() => window.location.reload()}>Reload Dojang</Button>
        </>
      }
    >
      <PageTitle>This page could not be shown</PageTitle>
      <p>
        A part of Dojang did not load, or failed. Trying again may help; if not, reload to get the
        newest version.
      </p>
      <p className="text-small">{error instanceof Error ? error.message : null}</p>
    </Message>
  )
}
