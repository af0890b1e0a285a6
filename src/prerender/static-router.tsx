import { type ComponentProps, type ComponentType, createContext, useContext } from 'react'

/**
 * Stands in for react-router-dom while pages are drawn at build, where nothing is clicked and each page has one
 * address. It draws, letter for letter, what the router draws (a test compares the two), in half the time.
 */

/**
 * Where the page stands. `basename`: the folder that the site is served from, without a slash at its end. `state`: what
 * the app will remember of how the reader came here.
 */
type Place = {
  basename: string
  path: string
  params: Readonly<Record<string, string>>
  state: unknown
  Page: ComponentType
}

const Here = createContext<Place>({
  basename: '',
  path: '/',
  params: {},
  state: null,
  Page: () => null,
})

/** Gives a page its place. The router's own element has two children: React counts them when it makes ids. */
export function StaticRouter({ place, Layout }: { place: Place; Layout: ComponentType }) {
  return (
    <>
      <Here value={place}>
        <Layout />
      </Here>
      {null}
    </>
  )
}

export function Outlet() {
  const { Page } = useContext(Here)
  return <Page />
}

type LinkProps = Omit<ComponentProps<'a'>, 'href'> & { to: string; preventScrollReset?: boolean }

export function Link({ to, preventScrollReset: _scroll, children, ...rest }: LinkProps) {
  const { basename, path } = useContext(Here)
  return (
    <a {...rest} href={hrefOf(basename, path, to)} data-discover="true">
      {children}
    </a>
  )
}

export function NavLink({ to, end = false, className, ...rest }: LinkProps & { end?: boolean }) {
  const { path } = useContext(Here)
  const active = path === to || (!end && path.startsWith(`${to}/`))
  return (
    <Link
      {...rest}
      aria-current={active ? 'page' : undefined}
      className={active ? `${className} active` : className}
      to={to}
    />
  )
}

function hrefOf(basename: string, path: string, to: string): string {
  return basename + (/^[?#]/.test(to) ? path + to : to)
}

export function useHref(to: string) {
  const { basename, path } = useContext(Here)
  return hrefOf(basename, path, to)
}

export function useParams() {
  return useContext(Here).params
}

export function useLocation() {
  const { path, state } = useContext(Here)
  return { pathname: path, search: '', hash: '', state, key: 'default' }
}

export function useSearchParams() {
  return [new URLSearchParams()]
}

export function useNavigation() {
  return { state: 'idle' }
}

export function useNavigate() {
  return () => {}
}

export function ScrollRestoration() {
  return null
}

export function Navigate() {
  return null
}
