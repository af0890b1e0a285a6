/** Why `clean` takes lines out, where another rule asks for it. Readers are shown these words. */
export const BYLINE = 'a byline'
export const DATE_LINE = 'a date line'
export const PHOTO_CREDIT = 'a photo credit'
/** A line that leads away from the article. Some headlines begin like one: "Watch: ...". */
export const LINK = 'a link to something else'
export const ABOVE_HEADLINE = 'stands above the headline'
export const CRUMBS = 'a path through the site'
export const SCRAP = 'a scrap between headline and text'
