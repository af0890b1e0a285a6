import { useShare } from './use-share.ts'

/** Sends the address of a page at one of its sentences. As small as what stands beside the sentence. */
export function ShareSentence({ title, sentence }: { title: string; sentence: string }) {
  const { said, share } = useShare(title, sentence)
  return (
    <span className="inline-flex flex-wrap items-center text-small text-soft print:hidden">
      <button
        type="button"
        onClick={share}
        className="min-h-6 max-sm:min-h-11 noscript:hidden hover:text-ink hover:underline"
      >
        Share this sentence
      </button>
      <output className="not-empty:ms-3">{said}</output>
    </span>
  )
}
