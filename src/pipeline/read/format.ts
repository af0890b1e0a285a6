import type { Format } from '#model/article.ts'

/** How a file is read, by the end of its name. */
const FORMATS: Record<string, Format> = {
  txt: 'text',
  md: 'markdown',
  html: 'html',
  htm: 'html',
}

/** The format that a file's name tells; null where the name is not that of an article. */
export function formatOf(file: string): Format | null {
  const ending = /\.([a-z]{2,4})$/i.exec(file)?.[1]?.toLowerCase() ?? ''
  return FORMATS[ending] ?? null
}
