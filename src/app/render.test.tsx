import { QueryClientProvider } from '@tanstack/react-query'
import { renderToString } from 'react-dom/server'
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router-dom'
import { expect, test } from 'vitest'
import { articleQuery } from '#data/article.ts'
import { personQuery } from '#data/person.ts'
import { todayQuery } from '#data/today.ts'
import { paths } from '#paths'
import { createQueryClient } from './query-client.ts'
import { routes } from './routes.ts'
import { article, HOSTILE, person, today } from './sample-records.fixture.ts'

/** Draws a page where there is no browser at all, as the prerendered site will be. */
async function draw(path: string): Promise<string> {
  const client = createQueryClient()
  client.setQueryData(todayQuery().queryKey, today)
  client.setQueryData(articleQuery('a-story').queryKey, article)
  client.setQueryData(personQuery('han-so-hee').queryKey, person)
  const handler = createStaticHandler(routes(client))
  const context = await handler.query(new Request(`http://dojang.example${path}`))
  if (context instanceof Response) throw new Error('the router answered by itself')
  const html = renderToString(
    <QueryClientProvider client={client}>
      <StaticRouterProvider
        router={createStaticRouter(handler.dataRoutes, context)}
        context={context}
        hydrate={false}
      />
    </QueryClientProvider>,
  )
  // React parts neighbouring texts with comments, which no reader sees.
  return html.replaceAll('<!-- -->', '')
}

const escaped = HOSTILE.replaceAll('&', '&amp;')
  .replaceAll('<', '&lt;')
  .replaceAll('>', '&gt;')
  .replaceAll('"', '&quot;')

test('today leads with the newest story, stamped, and invites to follow', async () => {
  const html = await draw(paths.today())
  expect(html).toContain('<title>Dojang</title>')
  expect(html).toContain(escaped)
  expect(html).toMatch(/-rotate-3[^>]*>.*?Denied/)
  expect(html).toContain('Whom do you follow?')
  expect(html).toContain('day not known')
})

test('a story shows its text as text, the proof marked, and how its date is known', async () => {
  const html = await draw(paths.article('a-story'))
  expect(html).toContain(escaped)
  expect(html).not.toContain('<img')
  expect(html).toMatch(
    /<mark id="evidence-1"[^>]*><a [^>]*href="\/actors\/han-so-hee"[^>]*>Han So Hee<\/a> is not in it\.<\/mark>/,
  )
  expect(html).toContain('year worked out from a release')
  expect(html).toContain('date not given')
  expect(html).toContain('Share this')
})

test('a story links to no address but http and https', async () => {
  expect(await draw(paths.article('a-story'))).not.toContain('javascript:')
})

test('an actor who is not reviewed says so, and the name in Hangul says that it is Korean', async () => {
  const html = await draw(paths.actor('han-so-hee'))
  expect(html).toContain('<span lang="ko">한소희</span>')
  expect(html).toContain('no editor has reviewed this entry yet')
  expect(html).toContain('as Yoon Ji Woo')
  expect(html).toMatch(/Denied<\/span><span>reported <time dateTime="2022-12-22"[^>]*>22 Dec 2022/)
})

test.each([
  [paths.following(), 'You follow nobody yet'],
  [paths.about(), 'What a stamp means'],
  ['/no/such/page', '“/no/such/page”'],
])('%s is drawn without a record', async (path, words) => {
  expect(await draw(path)).toContain(words)
})

test.each([paths.articles(), paths.actors(), paths.drama('x'), paths.event('x'), paths.timeline()])(
  '%s holds its place while its record loads',
  async (path) => {
    expect(await draw(path)).toContain('<output class="sr-only">Loading</output>')
  },
)
