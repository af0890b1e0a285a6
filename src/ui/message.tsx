import type { ReactNode } from 'react'

/** What a page or a part of it says in place of content: empty, failed, not found. `actions` are what to do next. */
export function Message({
  title,
  level: Heading = 'h2',
  children,
  actions,
}: {
  title: string
  level?: 'h1' | 'h2' | 'h3'
  children: ReactNode
  actions?: ReactNode
}) {
  return (
    <div className="max-w-xl py-10">
      <Heading className={Heading === 'h1' ? 'text-title' : 'text-part'}>{title}</Heading>
      <div className="mt-3 grid gap-2 text-soft">{children}</div>
      {actions ? <div className="mt-6 flex flex-wrap gap-3">{actions}</div> : null}
    </div>
  )
}
