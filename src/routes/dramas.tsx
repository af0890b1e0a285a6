import { ListPage } from './list-page.tsx'

/** Every drama, film and show named in any story. */
export function Component() {
  return <ListPage name="dramas" title="Dramas" />
}
