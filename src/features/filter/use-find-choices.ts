import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { namesQuery } from '#data/names.ts'
import { NAME_TYPES, type NamesRecord } from '#model/files.ts'
import { fold } from '#model/fold.ts'
import { type Choice, type Facet } from '#model/record.ts'
import { FIRST_CHOICES } from '#model/sizes.ts'
import type { Found } from './found.ts'

const TYPE: Partial<Record<Facet, (typeof NAME_TYPES)[number]>> = {
  actor: 'person',
  drama: 'work',
  event: 'event',
}

/**
 * The choices of a facet whose name, or any spelling of it, holds what the reader typed. Null where nothing is
 * typed; none while what is needed to find them is still on its way.
 */
export function useFindChoices(text: string, facet: Facet, found: Found | null): Choice[] | null {
  const wanted = fold(text)
  const type = TYPE[facet]
  const names = useQuery({ ...namesQuery(), enabled: wanted !== '' && type !== undefined })
  const keys = useMemo(
    () => (names.data && type ? keysOf(names.data, type) : new Map<string, string>()),
    [names.data, type],
  )
  return useMemo(() => {
    if (wanted === '') return null
    if (!found) return []
    return found
      .choices(facet)
      .filter(({ slug, name }) => (keys.get(slug) ?? fold(name)).includes(wanted))
      .slice(0, FIRST_CHOICES)
  }, [wanted, found, facet, keys])
}

/** The folded spellings of everything of one type, by slug. */
function keysOf(names: NamesRecord, type: (typeof NAME_TYPES)[number]): Map<string, string> {
  const wanted = NAME_TYPES.indexOf(type)
  return new Map(
    names.slug
      .map((slug, i): [string, string] => [slug, names.keys[i]!])
      .filter((_, i) => names.type[i] === wanted),
  )
}
