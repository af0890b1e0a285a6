import type { ReactNode } from 'react'

/** Something told to those who ask: closed at first. The arrow is drawn, since `::marker` differs between browsers. */
export function Disclosure({
  summary,
  className = '',
  children,
}: {
  summary: ReactNode
  className?: string
  children: ReactNode
}) {
  return (
    <details className={`group ${className}`}>
      <summary className="inline-flex min-h-6 max-sm:min-h-11 items-center gap-1.5 text-small text-soft hover:text-ink">
        <svg
          viewBox="0 0 10 10"
          aria-hidden="true"
          className="size-2.5 flex-none transition-transform group-open:rotate-90"
        >
          <path d="M3 1l4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.6" />
        </svg>
        {summary}
      </summary>
      {children}
    </details>
  )
}
