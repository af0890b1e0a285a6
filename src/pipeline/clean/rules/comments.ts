import type { LineRule } from './rule.ts'

/** Comment forms, and how many comments there are. */
export const comments: LineRule[] = [
  {
    // "Leave a Reply", "Post a Comment", "Recent Comments", "14 Comments", "No comments", "Comments (3)", "1 Comment"
    reason: 'a comment form',
    pattern:
      /^(?:(?:leave|post|add|write|submit|view|show|load|recent|older|newer|all|no|\d+)\s+)?(?:an?\s+|your\s+|all\s+)?(?:comments?|repl(?:y|ies)|responses?|discussion)(?:\s*\(\d*\)?|\s*\d+\)?)?(?:\s+(?:on|to|below|here|section)\b.{0,80})?\s*[*:.]*$/i,
  },
  {
    // "Your email address will not be published. Required fields are marked *", "Name *", "Please enter your name here"
    reason: 'a comment form',
    pattern:
      /^(?:your e-?mail address will not be published.{0,80}|required fields.{0,40}|(?:name|e-?mail|website|comment)s?\s*\*|please (?:enter|log in|sign in) .{0,60}|save my name,.{0,120}|notify me of .{0,80}|cancel reply|you must be logged in.{0,60}|to (?:write|leave|post) (?:a )?comments?,? please .{0,60}|log in to reply)$/i,
  },
  {
    // '4 thoughts on "Pale Autumn"', "minah_b says:", "Users browsing this forum: ..."
    reason: 'readers’ comments',
    pattern:
      /^(?:\d+ (?:thoughts?|comments?|repl(?:y|ies)) (?:on|to) .{1,200}|[\w.-]{2,30} says:?|users browsing this forum.{0,80}|\[?[+-] ?\d+[\],].{0,200})$/i,
  },
]
