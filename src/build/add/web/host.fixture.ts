import { createServer, type RequestListener } from 'node:http'
import { onTestFinished } from 'vitest'
import { listen } from '../../listen.ts'

/** A host on this machine, for one test. Gives its origin, and what closes it before the test ends. */
export async function host(
  answer: RequestListener,
): Promise<{ origin: string; close: () => void }> {
  const server = createServer(answer)
  const close = () => server.close().closeAllConnections()
  onTestFinished(close)
  return { origin: `http://127.0.0.1:${await listen(server)}`, close }
}

export type Answer = {
  status?: number
  headers?: Record<string, string>
  body?: string | Uint8Array
}

/** A host of a few pages, of HTML unless they say otherwise. Others are not found. `asked`: what was asked for. */
export async function site(
  answers: Record<string, Answer>,
): Promise<{ origin: string; asked: string[] }> {
  const asked: string[] = []
  const { origin } = await host((request, response) => {
    const path = `${request.url}`
    asked.push(path)
    const { status = 200, headers = {}, body } = answers[path] ?? { status: 404 }
    response.writeHead(status, { 'content-type': 'text/html', ...headers }).end(body)
  })
  return { origin, asked }
}
