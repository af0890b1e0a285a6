import { Button } from '#ui/button.tsx'
import { useShare } from './use-share.ts'

/** Sends the address of what is on the screen: through the system's share sheet, else by copying it. */
export function ShareButton({ title }: { title: string }) {
  const { said, share } = useShare(title)
  return (
    <span className="inline-flex flex-wrap items-center print:hidden">
      <Button onClick={share}>Share</Button>
      <output className="text-small text-soft not-empty:ms-3">{said}</output>
    </span>
  )
}
