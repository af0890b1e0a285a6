import { useQueryClient } from '@tanstack/react-query'
import { archiveQuery } from '#data/archive.ts'

/**
 * Handlers for whatever a reader goes to before filtering: they load the archive's columns while the finger or the
 * pointer is still on its way.
 */
export function useArchiveSoon() {
  const client = useQueryClient()
  const load = () => void client.prefetchQuery(archiveQuery())
  return { onPointerEnter: load, onFocus: load, onTouchStart: load }
}
