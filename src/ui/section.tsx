import { type ReactNode, useId } from 'react'

/** A part of a page under its own heading. `aside`: what stands at the right of the heading. */
export function Section({
  title,
  size = 'head',
  aside,
  className = '',
  children,
}: {
  title: string
  size?: 'head' | 'part'
  aside?: ReactNode
  className?: string
  children: ReactNode
}) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={className}>
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h2 id={id} className={size === 'head' ? 'text-head' : 'text-part'}>
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  )
}
