import type { ArticleRecord } from '#model/record.ts'
import { isWebAddress } from '#model/fields.ts'
import { buttonLook } from '#ui/button.tsx'

/** A way to where the story was published, where that is known: its own address, else the outlet's. */
export function Source({ record: { source, outlet } }: { record: ArticleRecord }) {
  if (source && isWebAddress(source)) return <Out href={source}>Read the source</Out>
  if (outlet?.url && isWebAddress(outlet.url))
    return <Out href={outlet.url}>{`Go to ${outlet.name}`}</Out>
  return null
}

function Out({ href, children }: { href: string; children: string }) {
  return (
    <a href={href} rel="noopener noreferrer" className={buttonLook()}>
      {children}
    </a>
  )
}
