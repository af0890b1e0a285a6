import { Link, Links, Meta, Outlet, Scripts } from 'react-router'

export default function Root() {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <link rel="stylesheet" href="/style.css" />
        <Meta />
        <Links />
      </head>
      <body>
        <header>
          <Link to="/">Home</Link>
        </header>
        <Outlet />
        <Scripts />
      </body>
    </html>
  )
}
