import type { LineRule } from './rule.ts'

/** Lines that call for a click: newsletters, other articles, comments. */
export const calls: LineRule[] = [
  {
    // "Read More: 10+ School Uniforms", "RELATED: 8 Dramas", "SEE ALSO: ...", "WATCH: Inside a Seoul cat cafe"
    reason: 'a link to something else',
    pattern:
      /^(?:[-•*→▶>\s]*)(?:(?:also |must |you may also )?(?:read|watch|see|check out|related|recommended|don'?t miss|more|listen|in case you missed it|icymi|next|up next)(?: ?(?:more|also|this|next|here|now|article|articles|story|stories|post|posts|news|video|on this|on|about))?)\s*[:|–—].{1,250}$/i,
  },
  {
    // "Continue reading after the jump", "— more under the cut —", "See more Kim Young Dae", "More from Sportskeeda"
    reason: 'a link to something else',
    pattern:
      /^[-–—\s]*(?:continue reading|keep reading|read the (?:rest|full)|click (?:here|to)|tap (?:here|to)|see more|read more|more (?:from|on|about|under|stories|news)|watch more)\b[^.!?]{0,100}[.…]*$/i,
  },
  {
    // "[AD] Glow like your bias!", "Sponsored: ...", "Advertisement - scroll to continue"
    reason: 'an advertisement',
    pattern:
      /^[[(]?(?:ad|advertisement|advertorial|sponsored|promoted|광고)[\])]?\s*(?:[:\-–—\]].{0,200}|(?<=[\])]).{1,200})$/i,
  },
  {
    reason: 'an advertisement',
    pattern: /^\[(?:ad|sponsored|promoted)\].{0,250}$/i,
  },
  {
    // "Join Our Telegram Channel", "Subscribe to our newsletter for daily updates", "Follow us on Instagram", "Get Daily Updates"
    reason: 'a call to subscribe',
    pattern:
      /^(?:please )?(?:join|subscribe|follow|sign up|download|get|enable|turn on|like|add|support|install|don'?t forget to (?:follow|subscribe))\b.{0,80}\b(?:our|us|newsletter|channel|updates|notifications|app|alerts|inbox|on google)\b[^?]{0,80}$/i,
  },
  {
    // "This site uses cookies ...", "We use cookies", "Accept all", "Privacy policy"
    reason: 'a notice of the site',
    pattern:
      /^(?:(?:this (?:site|website)|we|by (?:using|continuing)).{0,80}\b(?:cookies?|akismet|privacy|terms)\b.{0,200}|accept(?: all)?(?: cookies)?|privacy policy.{0,80}|terms (?:of|and) .{0,60}|attention: this page.{0,120}|please enable javascript.{0,80}|your browser .{0,120})$/i,
  },
  {
    // "Many Thanks For Your Valuable Time....", "Thanks for reading!", "What’s your reaction?"
    reason: 'a word to the reader',
    pattern:
      /^(?:(?:many )?thanks?(?: you)?(?: so much)? for (?:your|reading|visiting|watching|stopping)|what['’]s your reaction|how do you feel|rate this|was this (?:article|page)).{0,80}$/i,
  },
]
