import { useLocation } from 'react-router-dom'
import { paths } from '#paths'
import { Missing } from './missing.tsx'

/** Stands at every address that is none of Dojang's. */
export function Component() {
  const { pathname } = useLocation()
  return <Missing what="no page at" asked={pathname} to={paths.today()} list="Go to today" />
}
