import { edtfLabel } from '#model/edtf-label.ts'
import type { Card } from '#model/record.ts'
import { Message } from '#ui/message.tsx'

/** Stands for a story on a day before it was known. `unsure`: nobody can tell whether it was known by then. */
export function NotKnownYet({ card, day, unsure }: { card: Card; day: string; unsure: boolean }) {
  const { published, added } = card
  const when =
    published.edtf === null && added !== undefined
      ? `It was added here on ${edtfLabel(added)}; when it was reported is not known.`
      : `When it was reported: ${edtfLabel(published.edtf)}.`
  return (
    <Message level="h1" title={`${unsure ? 'Not surely' : 'Not'} known by ${edtfLabel(day)}`}>
      <p dir="auto">“{card.headline}”</p>
      <p>{when}</p>
    </Message>
  )
}
