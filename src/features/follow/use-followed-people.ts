import { useQueries } from '@tanstack/react-query'
import { personQuery } from '#data/person.ts'
import type { PersonRecord } from '#model/record.ts'
import { useFollowing } from './use-following.ts'

/** A followed person. `record` is null while it loads and where there is none, which `gone` tells apart. */
export type FollowedPerson = {
  slug: string
  record: PersonRecord | null
  gone: boolean
  /** Stories since their page was last open. */
  fresh: number
}

/** The followed people with their records, those followed last first. */
export function useFollowedPeople(): FollowedPerson[] {
  const people = useFollowing().people.toReversed()
  const results = useQueries({ queries: people.map(({ slug }) => personQuery(slug)) })
  return people.map(({ slug, seen }, at) => {
    const { data, isError } = results[at]!
    return {
      slug,
      record: data ?? null,
      gone: isError,
      fresh: Math.max(0, (data?.view.total ?? 0) - seen),
    }
  })
}
