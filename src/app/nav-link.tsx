import { useLocation } from 'react-router-dom'
import { Link, type LinkProps } from '#ui/link.tsx'

/** A link that says so where its page, or one below it, is the current one. */
export function NavLink({ to, ...rest }: LinkProps) {
  const { pathname } = useLocation()
  const isCurrent = pathname === to || (to !== '/' && pathname.startsWith(`${to}/`))
  return <Link {...rest} to={to} aria-current={isCurrent ? 'page' : undefined} />
}
