import type { ArticleRecord } from '#model/record.ts'
import { Disclosure } from '#ui/disclosure.tsx'

/** What the story names besides people and works, and what was taken out of its text, with the reason. */
export function LeftOut({
  record: { characters, organisations, boilerplate },
}: {
  record: ArticleRecord
}) {
  return (
    <>
      {characters.length + organisations.length > 0 ? (
        <dl className="mt-8 grid gap-x-6 gap-y-2 border-t border-line pt-5 text-[0.9375rem] sm:grid-cols-[max-content_1fr]">
          <Names term="Characters" names={characters} />
          <Names term="Organisations" names={organisations} />
        </dl>
      ) : null}
      {boilerplate.length > 0 ? (
        <Disclosure
          summary={`What was left out as page furniture: ${boilerplate.length}`}
          className="mt-6"
        >
          <ul className="mt-3 grid gap-3 text-small">
            {boilerplate.map(({ text, reason }, at) => (
              // A page may repeat one line: only its place tells two of them apart.
              // oxlint-disable-next-line react/no-array-index-key
              <li key={at}>
                <span dir="auto" className="block">
                  {text}
                </span>
                <span className="text-soft">{reason}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </>
  )
}

function Names({ term, names }: { term: string; names: readonly string[] }) {
  if (names.length === 0) return null
  return (
    <>
      <dt className="text-soft">{term}</dt>
      <dd dir="auto">{names.join(', ')}</dd>
    </>
  )
}
