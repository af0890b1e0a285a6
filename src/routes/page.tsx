import type { ReactNode } from 'react'
import { Notices } from '#features/filter/notices.tsx'
import { useDays } from './use-days.ts'

/**
 * The column that a page stands in, with a word on what of the address's days could not be understood.
 *
 * @param tellsNotices the page tells itself what of its address was left out.
 */
export function Page({
  children,
  tellsNotices = false,
}: {
  children: ReactNode
  tellsNotices?: boolean
}) {
  const { notices } = useDays()
  return (
    <div className="wrap pt-8 md:pt-10">
      {tellsNotices ? null : <Notices notices={notices} />}
      {children}
    </div>
  )
}
