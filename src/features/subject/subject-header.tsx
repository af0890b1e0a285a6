import type { ReactNode } from 'react'

/** The top of the page of a person, a work or an event. `facts`: one line below the name; `children`: the buttons. */
export function SubjectHeader({
  name,
  hangul,
  facts,
  aliases,
  reviewed,
  mark,
  children,
}: {
  name: string
  hangul: string | null
  facts: ReactNode
  aliases: readonly string[]
  reviewed: boolean
  mark?: ReactNode
  children: ReactNode
}) {
  return (
    <header className="flex items-start gap-x-5 md:gap-x-8">
      {mark}
      <div className="min-w-0 flex-1">
        <h1 className="text-title">{name}</h1>
        <p className="mt-1.5 text-item text-soft first-letter:uppercase">
          {hangul ? (
            <>
              <span lang="ko">{hangul}</span>,{' '}
            </>
          ) : null}
          {facts}
        </p>
        {aliases.length > 0 ? (
          <p dir="auto" className="mt-1 text-small text-soft">
            Also written {aliases.join(', ')}
          </p>
        ) : null}
        {reviewed ? null : (
          <p className="mt-1 text-small text-soft">
            Read from stories; no editor has reviewed this entry yet.
          </p>
        )}
        <div className="mt-5 flex flex-wrap items-center gap-2.5">{children}</div>
      </div>
    </header>
  )
}
