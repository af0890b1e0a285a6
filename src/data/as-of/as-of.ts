import type { FetchQueryOptions, QueryClient } from '@tanstack/react-query'
import { eventQuery } from '../event.ts'
import { type ListName, listQuery } from '../lists.ts'
import { personQuery } from '../person.ts'
import { todayQuery } from '../today.ts'
import { workQuery } from '../work.ts'
import type { Desk } from './desk.ts'

/**
 * The query of a record as it was known on a day (YYYY-MM-DD); of the record itself where no day is asked for. What
 * cuts records anew is loaded with the first such query.
 */
function asOf<T>(
  query: FetchQueryOptions<T>,
  day: string | null,
  cut: (desk: Desk, record: T) => Promise<T>,
): FetchQueryOptions<T> {
  if (day === null) return query
  return {
    queryKey: [...query.queryKey, 'as of', day],
    queryFn: async ({ client }) => {
      const [record, desk] = await Promise.all([client.fetchQuery(query), openDesk(client, day)])
      return cut(desk, record)
    },
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'offlineFirst',
    retry: false,
  }
}

async function openDesk(client: QueryClient, day: string): Promise<Desk> {
  const { deskQuery } = await import('./desk.ts')
  return client.ensureQueryData(deskQuery(day))
}

const subject = () => import('./subject.ts')

export const todayAsOfQuery = (day: string | null) =>
  asOf(todayQuery(), day, async (desk, record) =>
    (await import('./today.ts')).todayAsOf(desk, record),
  )

export const personAsOfQuery = (slug: string, day: string | null) =>
  asOf(personQuery(slug), day, async (desk, record) =>
    (await subject()).subjectAsOf(desk, record, 'actor'),
  )

export const workAsOfQuery = (slug: string, day: string | null) =>
  asOf(workQuery(slug), day, async (desk, record) =>
    (await subject()).subjectAsOf(desk, record, 'drama'),
  )

export const eventAsOfQuery = (slug: string, day: string | null) =>
  asOf(eventQuery(slug), day, async (desk, record) =>
    (await subject()).subjectAsOf(desk, record, 'event'),
  )

export const listAsOfQuery = (name: ListName, page: number, day: string | null) =>
  asOf(listQuery(name, page), day, async (desk) =>
    (await import('./list.ts')).listAsOf(desk, name, page),
  )
