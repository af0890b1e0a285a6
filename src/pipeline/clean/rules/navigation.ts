import { CRUMBS } from '#pipeline/text/removed.ts'
import type { LineRule } from './rule.ts'

/** Menus, paths and page numbers: how to get about the site. */
export const navigation: LineRule[] = [
  {
    // "Home | K-Dramas | K-Movies | Reviews": three or more short items between bars
    reason: 'a menu',
    pattern: /^(?!\|)[^|.]{0,40}(?:\|[^|.]{0,40}){2,}$/,
  },
  {
    // "Home » Movies » Will Kim ...", "Home > News", "News / Drama / Casting" is left: too like prose
    reason: CRUMBS,
    pattern: /^(?:home|main|news|front page)\s*(?:»|>|›|→|::|\/)\s*.{1,200}$/i,
  },
  {
    // "KDRAMASTARGAZER > K-Drama > News", "Board index ‹ Actors ‹ Translations", "gossip  •  fashion  •  airport"
    reason: CRUMBS,
    pattern: /^[^.!?»>›‹•·]{1,42}(?:(?<=\s)[»>›‹•·](?=\s)[^.!?»>›‹•·]{1,42}){2,}$/,
  },
  { reason: CRUMBS, pattern: /^HomeNews.{0,200}$/ },
  {
    // "www.example.com", "thirstforsageuk.wordpress.example"
    reason: 'an address',
    pattern: /^(?:https?:\/\/)?[\w-]{2,40}(?:\.[\w-]{2,40}){1,3}\/?$/,
  },
  {
    // "Previous 25 | Next 25", "« Older posts", "Older Comments", "Page 2 of 5"
    reason: 'links to other pages',
    pattern: /^[«<←\s]*(?:previous|prev|next|older|newer|page \d+|back to)\b[^.!?]{0,60}$/i,
  },
  {
    // "Skip to content", "Menu", "Search", "Log in", "View Archives", "Scroll for more", "Back to top"
    reason: 'a button of the site',
    pattern:
      /^(?:skip to|jump to|scroll (?:for|to|down)|back to|go to|view|see|show|load|browse|open|close|toggle) (?:all|more|archives?|content|main|navigation|menu|top|full|comments|gallery|slideshow|home)\b[^.!?]{0,50}$/i,
  },
  {
    reason: 'a button of the site',
    pattern:
      /^(?:menu|search|log ?in|sign ?(?:in|up)|register|subscribe|advertisement|sponsored|ads?|close|loading|trending(?: now| stories)?|top (?:videos|stories|news)|latest(?: news| stories)?|breaking news|quick links|most (?:popular|read|viewed|shared)|popular (?:posts|now)|fetching more content|view all|recommended(?: for you)?|editor'?s picks?|featured|watch now|remind me|add to (?:wishlist|favou?rites|list)|get the app|load more|top|print|listen|text size|bookmark|accept all|manage options|newsletters?|edit|reply|home|archives?|blogroll|recent posts|opens in new window|click to .{0,60}|no part of this site.{0,60})[\s:.…]*$/i,
  },
]
