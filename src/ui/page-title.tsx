/** The title of the window's tab; React lifts it into the head. */
export function PageTitle({ children }: { children?: string }) {
  return <title>{children ? `${children} · Dojang` : 'Dojang'}</title>
}
