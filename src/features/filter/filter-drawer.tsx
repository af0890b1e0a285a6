import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Button } from '#ui/button.tsx'
import { storiesWords } from './facet-words.ts'
import { useArchiveSoon } from './use-archive-soon.ts'

/**
 * Where the panel stands: beside the list where there is room, else in a dialog behind a button. The dialog is the
 * browser's own, so Escape closes it and the focus goes back to the button.
 */
export function FilterDrawer({
  total,
  active,
  children,
}: {
  /** How many stories the choices leave. */
  total: number
  /** How many filters are in use. */
  active: number
  children: ReactNode
}) {
  const [open, setOpen] = useState(false)
  const soon = useArchiveSoon()
  return (
    <>
      <div className="mb-5 lg:hidden print:hidden">
        <Button aria-haspopup="dialog" {...soon} onClick={() => setOpen(true)}>
          Filter{active > 0 ? ` (${active})` : ''}
        </Button>
      </div>
      {open ? (
        <Drawer total={total} onClose={() => setOpen(false)}>
          {children}
        </Drawer>
      ) : (
        <aside aria-label="Filter" className="hidden lg:block print:hidden">
          {children}
        </aside>
      )}
    </>
  )
}

function Drawer({
  total,
  onClose,
  children,
}: {
  total: number
  onClose: () => void
  children: ReactNode
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const close = () => dialog.current?.close()
  return (
    <dialog
      ref={dialog}
      aria-label="Filter"
      onClose={onClose}
      className="m-0 h-dvh max-h-none w-full max-w-none bg-paper text-ink"
    >
      <div className="flex h-full flex-col">
        <div className="wrap flex-1 overflow-y-auto overscroll-contain pt-3">{children}</div>
        <div className="wrap flex justify-between gap-3 border-t border-line py-3">
          <Button strong onClick={close}>
            Show {storiesWords(total)}
          </Button>
        </div>
      </div>
    </dialog>
  )
}
