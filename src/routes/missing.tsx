import { paths } from '#paths'
import { buttonLook } from '#ui/button.tsx'
import { Link } from '#ui/link.tsx'
import { Message } from '#ui/message.tsx'
import { PageTitle } from '#ui/page-title.tsx'
import { Page } from './page.tsx'

const MOST_SHOWN = 80

/** What an address asked for (null: not known here) and Dojang does not have, and the nearest list. */
export function Missing({
  what,
  asked,
  to,
  list,
}: {
  what: string
  asked: string | null
  to: string
  list: string
}) {
  return (
    <Page>
      <PageTitle>Not found</PageTitle>
      <Message
        level="h1"
        title="Not found"
        actions={
          <>
            <Link to={to} className={buttonLook(true)}>
              {list}
            </Link>
            {to === paths.today() ? null : (
              <Link to={paths.today()} className={buttonLook()}>
                Go to today
              </Link>
            )}
          </>
        }
      >
        <p>
          There is {what}{' '}
          {asked === null ? (
            'this address'
          ) : (
            <bdi className="font-medium text-ink wrap-anywhere">“{shorten(asked)}”</bdi>
          )}
          . The link may be old, or have lost a letter.
        </p>
      </Message>
    </Page>
  )
}

function shorten(asked: string): string {
  return asked.length > MOST_SHOWN ? `${asked.slice(0, MOST_SHOWN)}…` : asked
}
