import type { ReactNode } from 'react'

/** The column that a page stands in. */
export function Page({ children }: { children: ReactNode }) {
  return <div className="wrap pt-8 md:pt-10">{children}</div>
}
