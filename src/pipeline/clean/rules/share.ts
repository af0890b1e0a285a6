import type { LineRule } from './rule.ts'

const NETWORK =
  '(?:Facebook|Twitter|X|Pinterest|Instagram|Line|LinkedIn|Reddit|Tumblr|WhatsApp|Telegram|Kakao\\w*(?!\\w)|Weibo|Threads|Bluesky|Flipboard|Pocket|E-?mail|Mail|Print|Copy link|Copy URL|Link|Messenger|Viber|Google\\+?)'

/** Lines that ask to pass the article on. */
export const share: LineRule[] = [
  {
    // "Facebook  Twitter  Line  Mail  Print", "Share this: Facebook | X", "Twitter"; not "Instagram shows ..."
    reason: 'share links',
    pattern: new RegExp(
      `^(?:[\\s|,/·•]*(?:(?:share|tweet|pin|save|like|follow|on|via|to)(?: (?:this|it))?(?: (?:article|post|story|page))?[\\s|,/·•:]*)?${NETWORK})+[\\s|,/·•]*$`,
      'i',
    ),
  },
  {
    // "Share this:", "Share This Post", "Share on Facebook", "Like this:", "Like Loading..."
    reason: 'share links',
    pattern:
      /^(?:share|tweet|like|pin) ?(?:this|it|on|with|via|article|post|story|now|loading)?(?: (?:article|post|story|page|on .{1,60}))?\s*[:.…]*$/i,
  },
  {
    // "Add to Memories   Tell a Friend", "Copy link", "Send to a friend"
    reason: 'share links',
    pattern: /^(?:add to memories|tell a friend|copy link|send to a friend|bookmark this).{0,40}$/i,
  },
]
