import { type ComponentType, createContext, useContext } from 'react'

/**
 * Stands in for react-router-dom while pages are drawn at build, where nothing is clicked and each page has one
 * address. It draws, letter for letter, what the router draws (a test compares the two), in half the time.
 */

/** Where the page stands. `state`: what the app will remember of how the reader came here. */
type Place = {
  path: string
  params: Readonly<Record<string, string>>
  state: unknown
  Page: ComponentType
}

const Here = createContext<Place>({
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
