import { decode } from '#pipeline/read/decode.ts'
import { decoded } from '../text.ts'

/** A feed's text: by its charset, else by what its first line says, else as any text. Empty where it is none. */
export function feedText(bytes: Uint8Array, charset: string | null): string {
  const declared = /^<\?xml[^>]{0,80}encoding=["']([\w-]{1,20})["']/.exec(
    new TextDecoder('latin1').decode(bytes.subarray(0, 120)),
  )?.[1]
  const content = decoded(bytes, charset ?? declared ?? null)
  return decode({ file: 'feed', content }).text ?? ''
}
