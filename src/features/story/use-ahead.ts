import { useQueryClient } from '@tanstack/react-query'
import { type RefObject, useEffect } from 'react'
import { articleQuery } from '#data/article.ts'

/** What devices tell of their network, where browsers pass it on (https://wicg.github.io/savedata/). */
declare global {
  interface Navigator {
    connection?: { saveData?: boolean }
  }
}

/**
 * Loads the record of each story whose row comes into view, so that it is there when the reader goes on to it. Not
 * where the reader wants to save data.
 *
 * @param list holds one row for each of the stories, in their order.
 */
export function useAhead(list: RefObject<HTMLElement | null>, slugs: readonly string[]): void {
  const client = useQueryClient()
  const key = slugs.join(' ')
  useEffect(() => {
    if (!list.current || navigator.connection?.saveData === true) return
    const wanted = new Map([...list.current.children].map((row, at) => [row, key.split(' ')[at]!]))
    const observer = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) {
        const slug = wanted.get(target)
        if (!isIntersecting || slug === undefined) continue
        observer.unobserve(target)
        void client.prefetchQuery({ ...articleQuery(slug), meta: { isAhead: true } })
      }
    })
    for (const row of wanted.keys()) observer.observe(row)
    return () => observer.disconnect()
  }, [client, list, key])
}
