import type { ReactNode } from 'react'
import { AsOfBanner } from '#features/as-of/as-of-banner.tsx'
import { DayField } from '#features/as-of/day-field.tsx'
import { Notices } from '#features/filter/notices.tsx'
import { FootNote } from '#ui/foot-note.tsx'
import { useMovedFrom } from './moved.tsx'
import { useDays } from './use-days.ts'

/**
 * The column that a page stands in, with a word on what of the address's days could not be understood.
 *
 * @param tellsNotices the page tells itself what of its address was left out.
 * @param asOf the page can be shown as it was known on a day, and then leaves out so many stories of which nobody can
 * tell; null where that does not matter.
 */
export function Page({
  children,
  tellsNotices = false,
  asOf,
}: {
  children: ReactNode
  tellsNotices?: boolean
  asOf?: { unsure: number | null }
}) {
  const { asof, notices, today, put, putAwayUnread } = useDays()
  const movedFrom = useMovedFrom()
  const choose = (day: string | null) => put('asof', day)
  return (
    <div className="wrap pt-8 md:pt-10">
      <Notices notices={movedNotices(movedFrom)} />
      {asOf && asof !== null ? (
        <AsOfBanner day={asof} today={today} unsure={asOf.unsure} onChoose={choose} />
      ) : null}
      {children}
      {notices.length > 0 && !tellsNotices ? (
        <FootNote label="About this link" onPutAway={putAwayUnread}>
          <div className="text-sm wrap-anywhere">
            {notices.map((notice) => (
              <p key={notice}>{notice}</p>
            ))}
          </div>
        </FootNote>
      ) : null}
      {asOf && asof === null ? (
        <div className="mt-12">
          <DayField
            label="This page as it was known on"
            day={null}
            last={today}
            onChoose={choose}
          />
        </div>
      ) : null}
    </div>
  )
}

function movedNotices(from: string | null): string[] {
  return from === null ? [] : [`This page has moved here; the link still says “${from}”.`]
}
