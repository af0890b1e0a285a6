import { ListPage } from './list-page.tsx'

/** Everything that stories report, past or to come. */
export function Component() {
  return <ListPage name="events" title="Events" />
}
