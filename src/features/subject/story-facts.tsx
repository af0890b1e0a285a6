import { edtfWords } from '#model/edtf-label.ts'
import type { View } from '#model/record.ts'
import { When } from '#ui/when.tsx'

/** "3 stories, last on 24 November 2023": how much is written, and until when. */
export function StoryFacts({ view: { total, cards } }: { view: View }) {
  const last = cards[0]?.published.edtf ?? null
  return (
    <>
      {storyWord(total)}
      {last ? (
        <>
          , last <When {...edtfWords(last)} className="whitespace-nowrap" />
        </>
      ) : null}
    </>
  )
}

/** "1 story", "3 stories". */
export function storyWord(count: number): string {
  return count === 1 ? '1 story' : `${count.toLocaleString('en')} stories`
}
