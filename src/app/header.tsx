import { Link, NavLink } from 'react-router-dom'
import { paths } from '#paths'
import { BrandSeal } from './brand-seal.tsx'

const NAV = [
  ['Today', paths.today()],
  ['Stories', paths.articles()],
  ['Actors', paths.actors()],
  ['Dramas', paths.dramas()],
  ['Events', paths.events()],
  ['Timeline', paths.timeline()],
] as const

/** An invisible bold copy of each word keeps its width, so that nothing moves when a page becomes the current one. */
const NAV_LINK =
  'relative grid content-center py-2 text-soft after:invisible after:h-0 after:overflow-hidden after:font-semibold after:content-[attr(data-word)] hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:before:absolute aria-[current]:before:inset-x-0 aria-[current]:before:bottom-0 aria-[current]:before:h-0.5 aria-[current]:before:bg-seal md:h-16'

/** The bar at the top: in two rows on a phone, in one and always in view from 768 px on. */
export function Header() {
  return (
    <header className="z-10 border-b border-line bg-paper md:sticky md:top-0 print:static">
      <div className="wrap flex flex-wrap items-center gap-x-6 max-md:pt-2">
        <Link to={paths.today()} className="flex h-11 items-center gap-2.5 md:h-16">
          <BrandSeal />
          <span className="font-display text-[1.375rem] font-semibold tracking-tight">Dojang</span>
        </Link>
        <nav
          aria-label="Main"
          className="flex flex-wrap justify-between gap-x-5 text-sm max-md:order-last max-md:w-full max-md:gap-x-2 print:hidden md:text-[0.9375rem]"
        >
          {NAV.map(([word, path]) => (
            <NavLink
              key={path}
              to={path}
              end={path === paths.today()}
              data-word={word}
              className={NAV_LINK}
            >
              {word}
            </NavLink>
          ))}
        </nav>
        <NavLink
          to={paths.following()}
          data-word="Following"
          className={`ml-auto text-sm md:text-[0.9375rem] print:hidden ${NAV_LINK}`}
        >
          Following
        </NavLink>
      </div>
    </header>
  )
}
