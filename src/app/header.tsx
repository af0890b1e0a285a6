import { useContext } from 'react'
import { SearchBox } from '#features/search/search-box.tsx'
import { Link } from '#ui/link.tsx'
import { SiteName } from '#ui/site-name.ts'
import { paths } from '#paths'
import { BrandSeal } from './brand-seal.tsx'
import { NavLink } from './nav-link.tsx'

const NAV = [
  ['Today', paths.today()],
  ['Stories', paths.articles()],
  ['Actors', paths.actors()],
  ['Dramas', paths.dramas()],
  ['Events', paths.events()],
  ['Timeline', paths.timeline()],
] as const

/** The bar at the top: in two rows on small screens, in one and always in view from 1024 px on. */
export function Header() {
  return (
    <header className="z-10 border-b border-line bg-paper lg:sticky lg:top-0 print:static">
      <div className="wrap flex flex-wrap items-center gap-x-4 max-lg:pt-2 lg:gap-x-6">
        <Link to={paths.today()} className="flex h-11 items-center gap-2.5 lg:h-16">
          <BrandSeal />
          <span className="font-display text-[1.375rem] font-semibold tracking-tight">
            {useContext(SiteName)}
          </span>
        </Link>
        <nav
          aria-label="Main"
          className="flex flex-wrap gap-x-5 text-[0.8438rem] max-lg:order-last max-lg:w-full max-sm:justify-between max-sm:gap-x-1.5 sm:text-[0.9375rem] print:hidden"
        >
          {NAV.map(([word, path]) => (
            <NavItem key={path} word={word} path={path} />
          ))}
        </nav>
        <div className="min-w-0 flex-1 lg:ml-auto lg:max-w-64">
          <SearchBox />
        </div>
        <div className="text-[0.9375rem] max-sm:hidden print:hidden">
          <NavItem word="Following" path={paths.following()} />
        </div>
        <NavLink
          to={paths.following()}
          className="-mx-3 p-3 text-soft aria-[current]:text-seal sm:hidden print:hidden"
        >
          <span className="sr-only">Following</span>
          <Heart />
        </NavLink>
      </div>
    </header>
  )
}

/** Stands for "Following" where there is no room for the word. */
function Heart() {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true" className="size-5">
      <path
        d="M10 16.5C3.5 12 2.5 9 2.5 7a3.8 3.8 0 0 1 7.5-1.2 3.8 3.8 0 0 1 7.5 1.2c0 2-1 5-7.5 9.5z"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinejoin="round"
      />
    </svg>
  )
}

/** An invisible bold copy of the word keeps its width, so that nothing moves when its page becomes the current one. */
function NavItem({ word, path }: { word: string; path: string }) {
  return (
    <NavLink
      to={path}
      data-word={word}
      className="relative grid content-center py-3 text-soft after:invisible after:h-0 after:overflow-hidden after:font-semibold after:content-[attr(data-word)] hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:before:absolute aria-[current]:before:inset-x-0 aria-[current]:before:bottom-0 aria-[current]:before:h-0.5 aria-[current]:before:bg-seal lg:h-16"
    >
      {word}
    </NavLink>
  )
}
