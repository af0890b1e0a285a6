import { describe, expect, test } from 'vitest'
import { lineRuleFor } from './line-rule-for.ts'

const ruleFor = (text: string) => lineRuleFor({ text, start: 0, end: text.length })

describe('furniture', () => {
  test.each([
    ['Facebook  Twitter  Line  Mail  Print', 'share links'],
    ['Share this: Facebook | Twitter', 'share links'],
    ['Share This Post', 'share links'],
    ['Add to Memories   Tell a Friend', 'share links'],
    ['Home | K-Dramas | K-Movies | Reviews | Quizzes', 'a menu'],
    ['Home » Movies » Will she?', 'a path through the site'],
    ['Previous 25 | Next 25', 'links to other pages'],
    ['Skip to content', 'a button of the site'],
    ['Most Popular', 'a button of the site'],
    ['Thursday, June 1, 2023', 'a date line'],
    ['Posted on October 1, 2014 by sundubu  —  14 Comments', 'a date line'],
    ['Last Updated: July 27, 2023, 15:20 IST', 'a date line'],
    ['기사입력 : 2021-11-24 09:30', 'a date line'],
    ['2016-02-25 23:56:26 2016-02-25 23:56:26', 'a date line'],
    ['(Photo : KBS2)', 'a photo credit'],
    ['Photo = OCN', 'a photo credit'],
    ['By Kim Eun-jung', 'a byline'],
    ['BY Julie Jones | Dec 23, 2015 01:34 PM EST', 'a byline'],
    ['Reporter Han Da-on, Global Desk', 'a byline'],
    ['Lia Moon 기자', 'a byline'],
    ['2 min read', 'a reading time'],
    ['by Kaede · 27 comments', 'a byline'],
    ['Posted by Susan-Han', 'a byline'],
    ['Hair: Lim Jung-ho / Make-up: Won Jung-yo', 'a byline'],
    ['*Photo: tvN', 'a photo credit'],
    ['*Words by Mira Lane. Photographs by Oh Sang-min.*', 'a byline'],
    ['[Home](/) / [Charts](/charts) | [Streaming](/x) | [More](/y)', 'a menu'],
    ['Board index ‹ Actors ‹ Translations', 'a path through the site'],
    ['thirstforsageuk.example.com', 'an address'],
    ['Watch Lee Jun Ho in “King” with subtitles on Viki:', 'a link to something else'],
    ['For more K-Drama news and updates, keep your tabs open here.', 'a link to something else'],
    ['Want to support us? Join our Patreon!', 'an advertisement'],
    ['Sign up for The Weekender newsletter.', 'a call to subscribe'],
    ['How does this article make you feel?', 'a word to the reader'],
    ['- This interview was edited for length.', 'a word to the reader'],
    ['4 thoughts on "Paper Harbor"', 'readers’ comments'],
    ['minah_b says:', 'readers’ comments'],
    ['Sources: (1), (2), (3)', 'a source line'],
    ['[info and image source: as tagged]', 'a source line'],
    ['© 2023 Some Media', 'a copyright line'],
    ['Please do not repost without credit.', 'a copyright line'],
    ['desk@example.com', 'an e-mail address'],
    ['Tags: K-drama  Korean', 'a list of tags'],
    ['#KDrama #Seoul', 'a list of tags'],
    ['RELATED: 8 Dramas That Will Make You Cry', 'a link to something else'],
    ['Read more: all we know', 'a link to something else'],
    ['— more under the cut —', 'a link to something else'],
    ['[AD] Glow! Shop the sale >>', 'an advertisement'],
    ['Join Our Telegram Channel', 'a call to subscribe'],
    ['Subscribe to our newsletter for daily updates', 'a call to subscribe'],
    ['This site uses Akismet to reduce spam. Learn how.', 'a notice of the site'],
    ['Leave a Reply', 'a comment form'],
    ['Recent Comments', 'a comment form'],
    ['Name *', 'a comment form'],
    ['*The Desk is supported by its readers.*', 'a notice of the site'],
    ['do not take out without credits!!', 'a copyright line'],
    ['Please enter your comment!', 'a comment form'],
  ])('%s', (line, reason) => {
    expect(ruleFor(line)).toBe(reason)
  })
})

describe('no furniture', () => {
  test.each([
    'The series arrives on Disney+ on March 1, 2024',
    'Share of viewers rises to 20 percent',
    'Watch out: the harbor is back.',
    'By popular demand the drama returns',
    'For more than ten years she has been an actress.',
    '| 1 | Paper Harbor | 41,200,000 |',
    'A fan says: it is good.',
    'Instagram shows the two on set',
    'By the time the drama ended, she had won everyone over.',
    'Photo of the couple wins hearts',
    'Home is where Kim Seon Ho wants to be',
    'Next year she returns with a film.',
    'Comments by the director upset fans',
    'Related to a real case, the drama drew attention.',
    'Song Joong Ki, Kim Seon Ho',
    'Source of Love tops the ratings',
    'Edited twice, the poster was taken down.',
    'Follow the story of a nurse in “Angel Eyes”',
  ])('%s', (line) => {
    expect(ruleFor(line)).toBeNull()
  })
})
