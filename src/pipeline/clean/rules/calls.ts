import { LINK } from '#pipeline/text/removed.ts'
import type { LineRule } from './rule.ts'

/** Lines that call for a click: newsletters, other articles, comments. */
export const calls: LineRule[] = [
  {
    // "Read More: 10+ School Uniforms", "RELATED: 8 Dramas", "SEE ALSO: ...", "WATCH: Inside a Seoul cat cafe"
    reason: LINK,
    pattern:
      /^(?:[-•*→▶>\s]*)(?:(?:also |must |you may also )?(?:read|watch|see|check out|related|recommended|don'?t miss|more|listen|in case you missed it|icymi|next|up next)(?: ?(?:more|also|this|next|here|now|article|articles|story|stories|post|posts|news|video|on this|on|about))?)\s*[:|–—].{1,250}$/i,
  },
  {
    // "Continue reading after the jump", "— more under the cut —", "See more Kim Young Dae", "More from Sportskeeda"
    reason: LINK,
    pattern:
      /^[-–—\s]*(?:continue reading|keep reading|read the (?:rest|full)|click (?:here|to)|tap (?:here|to)|see more|read more|more (?:from|on|about|under|stories|news)|watch more)\b[^.!?]{0,100}[.…]*$/i,
  },
  {
    // "Watch Yoon Kye Sang in “Crime Puzzle” with English subtitles:", "Watch the full episode on Viki below:"
    reason: LINK,
    pattern:
      /^(?:also,? )?(?:(?:in the meantime|meanwhile|while (?:you wait|waiting)),? )?(?:you can )?(?:also )?(?:watch|catch|check out|start watching|binge)\b.{0,160}\b(?:viki|subtitles|below|here|now)\b[^.!?]{0,20}:$/i,
  },
  {
    // "For more K-Drama, K-Movie, and celebrity news and updates, keep your tabs open here at X."
    reason: LINK,
    pattern:
      /^for (?:more|all the latest|the latest)\b.{0,120}\b(?:news|updates|stories|content|tabs|visit|follow|stay tuned|click|check)\b.{0,80}$/i,
  },
  {
    // "Get a round-up of what to watch. Sign up for The Weekender newsletter.", "Join 40,000 gossip lovers on our Discord"
    reason: 'a call to subscribe',
    pattern:
      /^.{0,80}\b(?:sign up (?:for|to)|subscribe to|join .{1,40} on (?:our|discord|telegram))\b.{0,60}(?:newsletters?|brief|channel|discord|mail|updates)?[.!]?$/i,
  },
  {
    // "Want to support us? Join our Patreon!", "Use code ENCORE10 for 10% off your first booking"
    reason: 'an advertisement',
    pattern:
      /^(?:.{0,60}\b(?:patreon|ko-fi|buy (?:me|us) a coffee)\b.{0,60}|use (?:the )?code [A-Z0-9]{3,}\b.{0,80})$/i,
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
    // "The Desk is supported by its readers. ...", "We may earn a commission from links on this page."
    reason: 'a notice of the site',
    pattern:
      /^.{0,200}\b(?:supported by (?:its|our) readers|(?:earn|receive) a(?:n affiliate| small)? commission|affiliate links?)\b.{0,120}$/i,
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
      /^[-–—*\s]*(?:(?:many )?thanks?(?: you)?(?: so much)? for (?:your|reading|visiting|watching|stopping)|what['’]s your reaction|how (?:do(?:es)? (?:you|this article make you) feel)|rate this|was this (?:article|page)|thank you!$|(?:this|the) (?:interview|article|conversation|story) (?:has been|was) (?:lightly )?(?:edited|condensed|translated)|.{2,30} owns (?:this|the) article|report (?:this )?ad$|like this story).{0,80}$/i,
  },
]
