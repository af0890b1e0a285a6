import { type ReactNode, useEffect, useRef } from 'react'
import { PAGE } from '#model/archive/archive.ts'
import type { Card } from '#model/record.ts'
import { Button } from '#ui/button.tsx'
import { MOST_PAGES } from './address.ts'

/** The stories found so far, and a button for the next page, which then has the focus. */
export function ResultList({
  rows,
  total,
  pages,
  onShowPages,
  renderRow,
}: {
  rows: readonly (Card | null)[]
  total: number
  pages: number
  onShowPages: (pages: number) => void
  renderRow: (card: Card) => ReactNode
}) {
  const list = useRef<HTMLOListElement>(null)
  const wanted = useRef<number | null>(null)
  useEffect(() => {
    if (wanted.current === null || !rows[wanted.current]) return
    list.current?.children[wanted.current]?.querySelector('a')?.focus({ preventScroll: true })
    wanted.current = null
  }, [rows])
  const more = Math.min(PAGE, total - rows.length)
  return (
    <>
      <ol ref={list}>
        {rows.map((card, at) =>
          // A story on its way has no name yet but its place.
          // oxlint-disable-next-line react/no-array-index-key
          card ? renderRow(card) : <RowToCome key={`row ${at}`} />,
        )}
      </ol>
      {more > 0 && pages < MOST_PAGES ? (
        <div className="py-8">
          <Button
            onClick={() => {
              wanted.current = rows.length
              onShowPages(pages + 1)
            }}
          >
            Show {more} more
          </Button>
        </div>
      ) : null}
      {more > 0 && pages >= MOST_PAGES ? (
        <p className="py-8 text-soft">
          These are the first {rows.length} of {total.toLocaleString('en')}. Choose a time or
          another filter to see the rest.
        </p>
      ) : null}
    </>
  )
}

/** Holds the place of a story whose card has not come. */
function RowToCome() {
  return (
    <li className="grid min-h-32 content-start gap-3 border-b border-line py-6">
      <span className="block h-5 w-2/3 rounded-sm bg-wash" />
      <span className="block h-4 w-1/2 rounded-sm bg-wash" />
    </li>
  )
}
