import { type ReactNode, useEffect, useRef } from 'react'
import { Button } from '#ui/button.tsx'
import { storiesWords } from './facet-words.ts'

/**
 * The panel on a screen that has no room beside the list: the browser's own dialog, so that Escape closes it and
 * the focus goes back to the button that opened it.
 */
export function FilterDrawer({
  total,
  onClose,
  children,
}: {
  /** How many stories the choices leave. */
  total: number
  onClose: () => void
  children: ReactNode
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog
      ref={dialog}
      aria-label="Filter"
      onClose={onClose}
      className="m-0 h-dvh max-h-none w-full max-w-none bg-paper text-ink"
    >
      <div className="flex h-full flex-col">
        <div className="wrap flex-1 overflow-y-auto overscroll-contain pt-3 pb-6">{children}</div>
        <div className="wrap border-t border-line py-3">
          {/* Who hears the page hears nothing of what lies behind a dialog. */}
          <output className="sr-only">{storiesWords(total)}</output>
          <Button strong onClick={() => dialog.current?.close()}>
            Show {storiesWords(total)}
          </Button>
        </div>
      </div>
    </dialog>
  )
}
