import { storiesWords } from './facet-words.ts'

/** Stories that the histogram cannot show, and a time range leaves out. The line keeps its place when there are none. */
export function Undated({ count, ranged }: { count: number; ranged: boolean }) {
  const have = `${storiesWords(count)} ${count === 1 ? 'has' : 'have'} no date`
  return (
    <p className="min-h-6 content-center">
      {count > 0 ? `${have}${ranged ? ', and so no place in this time' : ''}.` : null}
    </p>
  )
}
