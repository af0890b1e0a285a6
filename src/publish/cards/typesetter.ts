/** Ways of writing on a card: headlines and names, all other words, and words on a stamp. */
export type Face = 'display' | 'text' | 'bold'

/** A text on a card: its face, and its size in pixels. */
export type Type = { face: Face; size: number }

/** Sets text from fonts, so that a picture needs none. */
export type Typesetter = {
  /** The width of a text in one line, in pixels. */
  width: (text: string, type: Type) => number
  /** The text as SVG paths, in the fill around them, its baseline's left end at 0, 0. `rtl`: its lines begin on the right. */
  draw: (text: string, type: Type, rtl: boolean) => string
  /** Whether a text of its own is read from right to left. */
  isRtl: (text: string) => boolean
}
