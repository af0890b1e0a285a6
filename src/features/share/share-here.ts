import { paths } from '#paths'
import { today } from '#ui/today.ts'

/** What came of it. A share sheet that the reader closes counts as shared: it did what was asked. */
type Outcome = 'shared' | 'copied' | 'failed'

/**
 * Shares the current address, or copies it where the browser has no share sheet. The link carries today, so that
 * whoever opens it later is told what has changed since.
 *
 * @param sentence a sentence of the page, at which the link opens.
 */
export async function shareHere(title: string, sentence?: string): Promise<Outcome> {
  const url = paths.shared(window.location.href, today(), sentence)
  const data = { title, url }
  if (typeof navigator.share === 'function' && (navigator.canShare?.(data) ?? true)) {
    try {
      await navigator.share(data)
      return 'shared'
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return 'shared'
    }
  }
  try {
    await navigator.clipboard.writeText(url)
    return 'copied'
  } catch {
    return 'failed'
  }
}
