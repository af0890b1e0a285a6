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
    ['Behind-the-scenes photos show the reunion.', 'production'],
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
    ['He plays ◦◦◦ ◦◦◦◦, a doctor.', 'casting'],
    ['The thriller is headlined by him.', 'casting'],
    ['He has been cast in her place.', 'casting'],
    ['She was tapped to front the series.', 'casting'],
    ['They are being lined up for a second part.', 'casting'],
    ['The veteran actor died of pneumonia.', 'personal'],
    ['He will report to a boot camp.', 'personal'],
    ['The Daesang goes to him.', 'award'],
    ['She is nominated as new director.', 'award'],
    ['It rose to 7.2 percent.', 'release'],
    ['The film topped the box office.', 'release'],
    ['The series is due in the final quarter.', 'release'],
    ['The studio let out the character posters.', 'release'],
    ['At the helm is Kim.', 'production'],
    ['The script is being adapted.', 'production'],
    ['The film is in development.', 'production'],
    ['He meets his Indonesian fans in Jakarta.', 'appearance'],
    ['In a recent interview she spoke of it.', 'appearance'],
    ['The actress has nothing to do with the case.', 'statement'],
    ['They have boarded the remake.', 'casting'],
    ['The thriller stars ••••.', 'casting'],
    ['She was picked to play ◦◦◦◦.', 'casting'],
    ['•••• and •••• star.', 'casting'],
    ['•••• and •••• complete the cast.', 'casting'],
    ['•••• is still the leading lady.', 'casting'],
    ['He stepped down as the director.', 'production'],
    ['She is tying the knot.', 'personal'],
    ['The ceremony will be open to their families alone.', 'personal'],
    ['He entered the training camp.', 'personal'],
    ['He denied allegations of fraud.', 'statement'],
    ['The cast also includes ••••.', 'casting'],
    ['She went home with both Best Actress and a handshake.', 'award'],
    ['The voices are those of ••••.', 'casting'],
    ['•••• has the leading role.', 'casting'],
    ['The female lead is ••••.', 'casting'],
    ['It reunites him with ••••.', 'casting'],
    ['•••• is out of the film.', 'casting'],
    ['•••• turned *····* down.', 'casting'],
    ['This show, shot on five islands, begins streaming.', 'release'],
    ['Look out for it on tvN.', 'release'],
    ['•••• is on board as executive producer.', 'production'],
    ['The surgery was a success.', 'personal'],
    ['The trophy was collected by ••••.', 'award'],
    ['She was voted best actress.', 'award'],
    ['Cameras have stopped rolling.', 'production'],
    ['Filming starts in May.', 'production'],
    ['The series is headed to Netflix.', 'release'],
    ['It kicks off on Monday.', 'release'],
    ['He will host the ceremony.', 'appearance'],
    ['The agency renewed its contract with her.', 'statement'],
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
    'The two did not star in the same project.',
    'The story arrives in Belgium.',
    'The drama is about a judge who is never late.',
    'He had an eye patch.',
    'She came in third.',
    'The word got out.',
    'They wished upon the stars.',
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
    ['There is no such film.', 'denied'],
    ['The agency rejected a claim made online.', 'denied'],
    ['The company never made him an offer.', 'denied'],
    ['She has received the script and no decision has been made.', 'in-talks'],
    ['An insider says that she is being lined up.', 'rumoured'],
    ['The premiere was postponed.', 'withdrawn'],
    ['•• will not be the lead of “·”, the new series.', 'denied'],
    ['•• won’t star in the drama.', 'denied'],
    ['The two aren’t dating.', 'denied'],
    ['•• won’t be doing “·” after all.', 'withdrawn'],
    ['•• could not join them.', 'withdrawn'],
    ['Fans are convinced that •• has a cameo.', 'rumoured'],
    ['If she accepts, she will be the lead.', 'in-talks'],
    ['She was handed the script.', 'in-talks'],
    ['The network parted ways with him.', 'withdrawn'],
    ['The outlet writes that she will join.', 'rumoured'],
    ['They are divorced.', 'confirmed'],
  ])('%s', (text, status) => {
    expect(statusOf(text)).toBe(status)
  })
})
