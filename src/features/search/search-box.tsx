import { useQuery } from '@tanstack/react-query'
import { useId, useRef, useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { namesQuery } from '#data/names.ts'
import { paths } from '#paths'
import { hrefOf } from '#ui/link.tsx'
import { moveByArrows } from './arrow-keys.ts'
import { matchNames } from './match-names.ts'
import { SearchResults } from './search-results.tsx'
import { useSlashSetting } from './slash-setting.ts'
import { useSlash } from './use-slash.ts'

/**
 * Finds people, dramas and events by any spelling while the reader types; Enter looks for the words in all stories.
 * The names load when the box first has the focus.
 */
export function SearchBox() {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const [open, setOpen] = useState(false)
  const [wanted, setWanted] = useState(false)
  const names = useQuery({ ...namesQuery(), enabled: wanted })
  const navigate = useNavigate()
  // Where the browser itself goes on Enter, before the app has come.
  const action = hrefOf(paths.articles())
  const slash = useSlashSetting()
  useSlash(input, slash)
  const q = text.trim()
  const storiesPath = paths.articles(`?${new URLSearchParams({ q })}`)
  const leave = () => {
    setOpen(false)
    setText('')
  }
  return (
    // The keys are those of the field and the links inside, as they come up.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <search
      className="relative block noscript:hidden print:hidden"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && open) {
          event.preventDefault()
          setOpen(false)
          input.current?.focus()
        } else moveByArrows(event)
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOpen(false)
      }}
    >
      <form
        action={action}
        onSubmit={(event) => {
          event.preventDefault()
          if (q === '') return
          leave()
          void navigate(storiesPath)
        }}
      >
        <input
          ref={input}
          type="search"
          name="q"
          value={text}
          onFocus={() => setWanted(true)}
          onChange={({ target: { value } }) => {
            setText(value)
            setOpen(value.trim() !== '')
          }}
          aria-label="Search"
          aria-describedby={id}
          placeholder="Search names, 한글"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="search"
          className="peer h-9 w-full max-lg:h-10 rounded-lg border border-line bg-card ps-3 pe-9 text-sm text-ellipsis focus:pe-2 max-md:ps-2.5 max-md:pe-2 placeholder:text-soft hover:border-soft"
        />
        {slash ? (
          <kbd
            aria-hidden="true"
            className="pointer-events-none absolute end-2.5 top-2 rounded-sm border border-line px-1.5 font-text text-xs leading-4.5 text-soft peer-focus:hidden max-md:hidden"
          >
            /
          </kbd>
        ) : null}
        <span id={id} hidden>
          Names are listed below as you type. Enter searches all stories.
        </span>
      </form>
      {open ? (
        <SearchResults
          q={q}
          matches={names.data ? matchNames(names.data, q) : null}
          failed={names.isError || names.isPaused}
          storiesPath={storiesPath}
          onLeave={leave}
        />
      ) : null}
    </search>
  )
}
