import { ListPage } from './list-page.tsx'

/** Everyone named in any story. */
export function Component() {
  return <ListPage name="actors" title="Actors" />
}
