import { plain } from './plain.ts'

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as it stands between tags or in an attribute, of HTML and of XML. */
export function escapeMarkup(text: string): string {
  return plain(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign]!)
}
