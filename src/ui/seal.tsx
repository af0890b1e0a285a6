import { useHydrated } from './use-hydrated.ts'

/**
 * A person's seal: `path` is cut into a box of 100 by 100. Solid when an editor has reviewed the entry, outlined
 * when not. It says nothing to a screen reader, since the name always stands beside it.
 */
export function Seal({
  path,
  solid,
  className = 'size-11',
}: {
  path: string
  solid: boolean
  className?: string
}) {
  return (
    <svg viewBox="0 0 100 100" aria-hidden="true" className={`flex-none ${className}`}>
      {solid ? (
        <>
          <rect width="100" height="100" rx="14" fill="var(--color-seal)" />
          <Frame inset={5} width={2.5} colour="var(--color-cut)" />
          <path d={path} fill="var(--color-cut)" />
        </>
      ) : (
        <>
          <Frame inset={2.25} width={4.5} colour="var(--color-seal)" />
          <path d={path} fill="var(--color-seal)" />
        </>
      )}
    </svg>
  )
}

/**
 * A seal that is cut once the page has been taken over from the build: for the many at the end of a page, whose paths
 * would else come before its first paint. Its frame is there from the start.
 */
export function LateSeal(seal: { path: string; solid: boolean; className: string }) {
  return <Seal {...seal} path={useHydrated() ? seal.path : ''} />
}

function Frame({ inset, width, colour }: { inset: number; width: number; colour: string }) {
  const side = 100 - 2 * inset
  return (
    <rect
      x={inset}
      y={inset}
      width={side}
      height={side}
      rx={14 - inset / 2}
      fill="none"
      stroke={colour}
      strokeWidth={width}
    />
  )
}
