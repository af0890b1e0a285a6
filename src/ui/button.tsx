import type { ComponentProps } from 'react'

/** The look of a button, also for links that act like one. `strong`: the one main thing to do, or a switch that is on. */
export function buttonLook(strong = false): string {
  const colours = strong
    ? 'border-ink bg-ink text-paper hover:border-soft hover:bg-soft'
    : 'border-line bg-card hover:border-soft'
  return `inline-flex min-h-10 items-center gap-2 rounded-lg border px-3.5 py-1.5 text-sm font-medium print:hidden ${colours}`
}

/** A button; without scripts, which it needs, it is not there. `strong` as in `buttonLook`. */
export function Button({
  strong = false,
  ...rest
}: Omit<ComponentProps<'button'>, 'className'> & { strong?: boolean }) {
  return <button type="button" className={`noscript:hidden ${buttonLook(strong)}`} {...rest} />
}
