import { useQueries } from '@tanstack/react-query'
import { useSearchParams } from 'react-router-dom'
import { listAsOfQuery } from '#data/as-of/as-of.ts'
import type { ListName } from '#data/lists.ts'
import { isNotFound } from '#data/load-error.ts'
import { ShareButton } from '#features/share/share-button.tsx'
import { ListItems } from '#features/subject/list-items.tsx'
import { Button, buttonLook } from '#ui/button.tsx'
import { Message } from '#ui/message.tsx'
import { Link } from '#ui/link.tsx'
import { PageTitle } from '#ui/page-title.tsx'
import { PageSkeleton } from '#ui/skeleton.tsx'
import { useHydrated } from '#ui/use-hydrated.ts'
import { LoadFailed } from './load-failed.tsx'
import { Page } from './page.tsx'
import { pageCount } from './page-count.ts'
import { useDays } from './use-days.ts'

/** A list of everyone, every work or every event. `?page=3` shows the first three pages, as "show more" did. */
export function ListPage({ name, title }: { name: ListName; title: string }) {
  const [search] = useSearchParams()
  const { asof } = useDays()
  // A page that was drawn at build shows the first until it is taken over.
  const { pages, notice } = pageCount(useHydrated() ? search.get('page') : null)
  const results = useQueries({
    queries: Array.from({ length: pages }, (_, at) => listAsOfQuery(name, at + 1, asof)),
  })
  const loaded = results.flatMap(({ data }) => data ?? [])
  const [first] = loaded
  // An address may ask for more pages than there are: those that exist are all there is to show.
  const failed = results.find(({ error }, at) => error && !(at > 0 && isNotFound(error)))
  const tryAgain = () => void failed?.refetch()
  if (!first && failed) return <LoadFailed error={failed.error} onTryAgain={tryAgain} />
  if (!first) return <PageSkeleton />
  const shown = loaded.reduce((sum, { items }) => sum + items.length, 0)
  return (
    <Page asOf={{ unsure: null }}>
      <PageTitle>{title}</PageTitle>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <h1 className="text-title">{title}</h1>
        <ShareButton title={title} />
      </div>
      <p className="mt-1.5 mb-6 text-soft">
        <output>
          {shown < first.total ? `${shown} of ${first.total}` : `${first.total} in all`}
        </output>
        , the most covered first.{notice ? ` ${notice}` : ''}
      </p>
      {first.total === 0 ? (
        <Message title="Nothing here yet">
          <p>They appear with the first story that names them.</p>
        </Message>
      ) : (
        <ListItems name={name} records={loaded} />
      )}
      {failed ? (
        <Message
          title="The rest could not be loaded"
          actions={<Button onClick={tryAgain}>Try again</Button>}
        >
          <p>What is above is complete as far as it goes.</p>
        </Message>
      ) : null}
      {!failed && pages < first.pages ? <ShowMore page={pages + 1} search={search} /> : null}
    </Page>
  )
}

/** A link, so that the address says how much is shown. It keeps the focus while there is more. */
function ShowMore({ page, search }: { page: number; search: URLSearchParams }) {
  const more = new URLSearchParams(search)
  more.set('page', String(page))
  return (
    <p className="mt-8">
      <Link to={`?${more}`} keepScroll className={`noscript:hidden ${buttonLook()}`}>
        Show more
      </Link>
      <noscript>To show the rest here needs JavaScript; the stories lead there without.</noscript>
    </p>
  )
}
