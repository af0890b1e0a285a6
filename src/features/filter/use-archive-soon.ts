import { useQueryClient } from '@tanstack/react-query'
import { finderQuery } from './finder-query.ts'

/**
 * Handlers for whatever a reader goes to before filtering: they load what answers filters while the finger or the
 * pointer is still on its way.
 */
export function useArchiveSoon() {
  const client = useQueryClient()
  const load = () => void client.prefetchQuery(finderQuery())
  return { onPointerEnter: load, onFocus: load, onTouchStart: load }
}
