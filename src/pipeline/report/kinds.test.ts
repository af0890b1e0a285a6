import { describe, expect, test } from 'vitest'
import { KIND_RULES } from './kinds.ts'
import { STATED, STATUS_RULES } from './statuses.ts'

const kindOf = (text: string) => KIND_RULES.find(({ pattern }) => pattern.test(text))?.kind ?? null
const statusOf = (text: string) =>
  (STATUS_RULES.find(({ pattern }) => pattern.test(text)) ?? STATED).status

describe('kinds', () => {
  test.each([
    ['She has been cast as the lead.', 'casting'],
    ['He is in talks to join the drama.', 'casting'],
    ['They are preparing for a collaboration.', 'casting'],
    ['He finally said no to this drama.', 'casting'],
    ['She dropped in on episode 1.', 'casting'],
    ['The wedding will take place in Seoul.', 'personal'],
    ['She is expecting a baby.', 'personal'],
    ['He will enlist in March.', 'personal'],
    ['They are nothing more than friends, and are not dating.', 'personal'],
    ['She took home the Best Actress prize.', 'award'],
    ['Best Supporting Actor was likewise shared by the two.', 'award'],
    ['The drama will premiere on May 3.', 'release'],
    ['The channel unveiled the poster.', 'release'],
    ['The drama came to an end.', 'release'],
    ['He will direct the film.', 'production'],
    ['Filming began in May.', 'production'],
    ['The producers shared behind-the-scenes photos.', 'production'],
    ['She attended the press conference.', 'appearance'],
    ['The agency will take legal action.', 'statement'],
    ['The broadcaster released an official statement.', 'statement'],
  ])('%s', (text, kind) => {
    expect(kindOf(text)).toBe(kind)
  })
})

describe('no report', () => {
  test.each([
    'He is a top star in China.',
    'She has deep feelings for the sea.',
    'It is a romance adapted from a webtoon.',
    'The award-winning actor smiled.',
    'The drama can also be seen abroad.',
    'The cast as a whole is strong.',
    'She explained that she had joined late.',
  ])('%s', (text) => {
    expect(kindOf(text)).toBeNull()
  })
})

describe('statuses', () => {
  test.each([
    ['Reports that she would join are not true.', 'denied'],
    ['The agency denied it.', 'denied'],
    ['It is not right to say that he pulled out.', 'denied'],
    ['She withdrew from the project.', 'withdrawn'],
    ['He is no longer the lead.', 'withdrawn'],
    ['The director has left “·”.', 'withdrawn'],
    ['That was set straight: he had turned it down.', 'withdrawn'],
    ['She might reunite with him.', 'rumoured'],
    ['He is reportedly weighing two offers.', 'rumoured'],
    ['She is positively reviewing the script.', 'in-talks'],
    ['He received an offer to lead the series.', 'in-talks'],
    ['She will star in the drama.', 'confirmed'],
    ['He is said to be careful.', 'rumoured'],
  ])('%s', (text, status) => {
    expect(statusOf(text)).toBe(status)
  })
})
