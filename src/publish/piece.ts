/** A piece of a file: its name below the site's folder, and text that follows the pieces before it. The pieces of a file come one after the other. */
export type Piece = [file: string, text: string]
