import type { Shell } from '#publish/drawing-job.ts'

/** What is seen until the app has looked for a page on the reader's device. */
const CONTENT =
  '<main class="wrap"><div class="max-w-xl py-10"><h1 class="text-title">You are offline</h1>' +
  '<p class="mt-3 text-soft">Looking for this page on your device…</p></div></main>'

/** The page that a service worker answers with for any other while there is no network; the app then draws that one. */
export function offlinePage({ start, middle, end }: Shell): string {
  return `${start}<title>You are offline</title>\n<meta name="robots" content="noindex">${middle}>${CONTENT}${end}`
}
