import { MONTH, WEEKDAY } from '#pipeline/text/calendar.ts'
import { BYLINE, DATE_LINE, PHOTO_CREDIT } from '#pipeline/text/removed.ts'
import type { LineRule } from './rule.ts'

const NAME = String.raw`\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){0,3}`
const DAY = `(?:${WEEKDAY}[a-z]*[.,]?\\s+)?(?:${MONTH}[.,]?\\s+\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH}[.,]?),?\\s+\\d{4}`
const NUMBERS = String.raw`\d{4}\s?[-./]\s?\d{1,2}\s?[-./]\s?\d{1,2}\.?`

/** What may stand before the date of a date line, and what after it. */
const LABEL =
  '(?:(?:last |first |date )?(?:posted|published|updated|modified|created|date|written|source|기사입력|입력|승인|등록|수정)(?: on| at| date| time| in \\w+)?(?:\\s*[:|])?)'
const REST = `(?:\\d{1,2}:\\d{2}(?::\\d{2})?|[ap]\\.?m\\.?|at|[A-Z]{2,4}|by [^.!?]{1,40}|no comments|\\d+ comments?|permalink|${NUMBERS}|${DAY}|(?:updated|edited|modified)(?:\\s*:)?|in \\w+)`

/** Who wrote it, when, from where, whose picture. */
export const credits: LineRule[] = [
  {
    // "(Photo : KBS2)", "Photo = OCN", "[Photo by ...]", "Image: Netflix", "Pictures courtesy of tvN"
    reason: PHOTO_CREDIT,
    pattern:
      /^[([<▲\s]*(?:photos?|images?|pictures?|pics?|screenshot|stills?|사진)\s*(?:credits?|source|courtesy|by|via|from|=|:|©|\/|ⓒ|제공)[^.!?]{1,100}[\])>.]*$/i,
  },
  {
    // "Kim Go Eun, Lee Ha Nee/Photo courtesy of Baeksang Arts Awards"
    reason: PHOTO_CREDIT,
    pattern:
      /^[^.!?]{2,150}?[/|(▲] ?(?:photos?|images?|pictures?|pics?|stills?)(?: courtesy of| provided by| by|:| =)[^.!?]{2,80}[)\]]?$/i,
  },
  {
    // "By Kim Eun-jung", "Written by Rima", "BY Julie Jones | Dec 23, 2015 01:34 PM EST"
    reason: BYLINE,
    pattern: new RegExp(
      `^(?:[-–—]\\s*)?(?:(?:written|posted|published|reported|edited|curated|translated|reviewed|compiled|produced|story|words|text|article)\\s+)?by:?\\s+(?:${NAME})(?:(?:,| and| &| \\|| -| –| —|\\s{2,}).{0,80})?$`,
      'iu',
    ),
  },
  {
    // "by Kaede · 27 comments", "Posted by Susan-Han", "Written by jules in Casting", "by haneul_subs » Thu Dec 08"; not "By the time"
    reason: BYLINE,
    pattern:
      /^(?:(?:[Ww]ritten|[Pp]osted|[Pp]ublished|[Tt]ext|[Ww]ords|[Ss]tory|[Pp]hotographs?|[Cc]ompiled) )?[Bb][Yy] (?:the )?[\p{L}\p{N}_.’'-]{2,30}(?: \p{Lu}[\p{L}.’'-]{0,20}){0,3}(?: desk| team)?(?:\s*(?:[·|»•,–—]| in \p{Lu}| on \p{Lu}).{0,80})?$/u,
  },
  {
    // "Hair: Lim Jung-ho / Make-up: Won Jung-yo", "Words by Mira Castellane. Photographs by Oh Sang-min."
    reason: BYLINE,
    pattern:
      /^(?:(?:hair|make-?up|styling|stylist|photos?|photographs?|photographer|text|words|video|set|location|assistants?|translation)(?:\s*:| by)\s*\p{Lu}[^:!?]{1,60}?(?:[./|,]\s*|$)){1,6}$/iu,
  },
  {
    // "Lia Moon 기자", "홍길동 기자"
    reason: BYLINE,
    pattern: /^.{2,40} ?기자(?: .{0,40})?$/,
  },
  {
    // "Edited by", "Written By" above the name; "Reporter Han Da-on, Global Desk"; "Editor: X"
    reason: BYLINE,
    pattern:
      /^(?:(?:written|edited|posted|curated|translated|reported) by:?|(?:reporter|editor|author|writer|translator|staff writer|correspondent)s?(?:\s*[:|])?\s+\p{Lu}[^.!?]{1,60})$/iu,
  },
  {
    // "Posted on October 1, 2014 by sundubu  —  14 Comments", "Thursday, June 1, 2023", "Last Updated: July 27, 2023, 15:20 IST",
    // "승인 2020.05.25 16:10"; not "The drama starts on March 1, 2024"
    reason: DATE_LINE,
    pattern: new RegExp(
      `^(?:${LABEL}\\s*)?[([]?(?:${DAY}|${NUMBERS})(?:[\\s,|·•–—\\])-]+${REST}){0,6}$`,
      'iu',
    ),
  },
  {
    // "By in News posted Oct April 30th, 2014 No comments", "Posted Filed under K-Dramas"
    reason: DATE_LINE,
    pattern:
      /^(?:by in|posted|published)\b[^!?]{0,30}(?:filed under|categori[sz]ed as|posted|in)\b[^!?.]{0,80}$/i,
  },
  {
    // "3-MIN READ", "2 min read", "Reading time: 4 minutes"
    reason: 'a reading time',
    pattern: /^(?:reading time:?\s*)?\d{1,3}[ -]?min(?:ute)?s?(?: read(?:\s*[·|•,].{0,40})?)?$/i,
  },
  {
    // "Source: magazine scan", "Source (1)", "Sources: (1), (2)", "Via: Soompi", "Source | 2021/02/24 | Permalink"
    reason: 'a source line',
    pattern:
      /^(?:(?:image |photo |news |original )?sources?|credits?|cr|출처)\s*(?:[:=|(]|\d).{0,150}$|^via[:=| ]\s?.{1,80}$/i,
  },
  {
    // "[info and image source: as tagged]"
    reason: 'a source line',
    pattern: /^[[(][^\])]{0,60}\b(?:source|credit|cr)\b[^\])]{0,60}[\])]$/i,
  },
  {
    // "© 2023 Example Media", "All rights reserved.", "Please do not repost without credit."
    reason: 'a copyright line',
    pattern:
      /^(?:.{0,60}(?:©|ⓒ|\ball rights reserved\b|\bdo not (?:take out|repost|reproduce|redistribute|copy)\b|무단전재)).{0,160}$/i,
  },
  {
    reason: 'an e-mail address',
    pattern: /^[\w.+-]{1,60}@[\w-]{1,60}\.[\w.-]{2,30}$/,
  },
  {
    // "Tags: K-drama  Korean", "Filed under: K-dramas   Tags: casting news", "Categories: News"
    reason: 'a list of tags',
    pattern:
      /^(?:(?:tags?|filed (?:under|in|to)|categor(?:y|ies)|keywords|topics|labels|related tags|in this article|read more about)\s*:.{0,200}|(?:posted|filed) in .{1,60}(?:\||tagged).{0,200}|tagged (?:with )?.{1,200})$/i,
  },
  { reason: 'a list of tags', pattern: /^(?:#[\p{L}\p{N}_]+[\s,]*){1,40}$/u },
]
