import { describe, expect, test } from 'vitest'
import type { DatedArticle } from '#model/article.ts'
import type { Catalogue } from '#model/catalogue.ts'
import { EMPTY_CATALOGUE } from '#model/catalogue.ts'
import { NO_FRONT_MATTER } from '#model/front-matter.ts'
import { linesOf } from '#pipeline/text/lines.ts'
import { recognise } from './recognise.ts'

/** An article whose first line is its headline. */
function article(text: string): DatedArticle {
  const [first, ...paragraphs] = linesOf(text)
  const headline = {
    text: first!.text,
    place: { start: first!.start, end: first!.end },
    reason: '',
  }
  const published = { edtf: null, basis: 'unknown', place: null, reason: '' } as const
  return {
    file: 'a.txt',
    format: 'text',
    text,
    front: NO_FRONT_MATTER,
    headline,
    paragraphs,
    boilerplate: [],
    published,
    dates: [],
  }
}

const read = (body: string, catalogue = EMPTY_CATALOGUE) =>
  recognise(article(`A headline\n${body}`), catalogue)
const people = (body: string) => read(body).people.map(({ name }) => name)
const characters = (body: string) => read(body).characters.map(({ name }) => name)

describe('people', () => {
  test.each([
    ['Actress Song Hye-kyo left.', ['Song Hye-kyo']],
    ['VIXX’s Hongbin has joined.', ['Hongbin']],
    ['Another idol, Younghoon of THE BOYZ, is talking.', ['Younghoon']],
    ['Younghoon of TVXQ is talking.', ['Younghoon']],
    ['The drama led by IU and Park Bo-gum airs.', ['IU', 'Park Bo-gum']],
    ['VINI (Kwon Hyunbin) returns. Then VINI left.', ['Kwon Hyunbin']],
    ['his younger brother (Siwan) left', ['Siwan']],
    ['Suzy came. Suzy has been cast in it.', ['Suzy']],
    ['**D.O.** of EXO has joined.', ['D.O.']],
    ['Actress **Suzy** has joined.', ['Suzy']],
    ['a web novel by San Kyung is', ['San Kyung']],
    ['Joo Won had to do the same.', ['Joo Won']],
    ['Hong Sisters’ new drama airs.', ['Hong Sisters']],
    ['Kim Seon Ho left. Kim Seon-ho and Seon Ho said so.', ['Kim Seon Ho']],
    ['Director Mike Flanagan came.', ['Mike Flanagan']],
    ['Yook Sung Jae and Ong Seong-wu left.', ['Yook Sung Jae', 'Ong Seong-wu']],
    ['In Seoul Song Kang met Namgoong Min.', ['Namgoong Min']],
    ['There it was, with Suzy and Park Hae-il on two walls.', ['Suzy', 'Park Hae-il']],
    ['It has Ock Joo-hyun, Kai and a newcomer.', ['Ock Joo-hyun', 'Kai']],
    ['All is well, as Suzy’s agency said. A fan of Suzy left.', ['Suzy']],
    ['This is local, said Carol Choi of the company.', ['Carol Choi']],
    ['It is the same, says Hyuna Yoo, 27.', ['Hyuna Yoo']],
    ['Chef Edward Lee cooks.', ['Edward Lee']],
    ['Bae Suzy joined it.', ['Bae Suzy']],
    ['The series is led by Kento Yamazaki.', ['Kento Yamazaki']],
    ['Among them is filmmaker Marek Wolski.', ['Marek Wolski']],
    ['Then Jo Han-na (Paper Harbor) is directing.', ['Jo Han-na']],
    ['Fans miss Esom. It is over, since Esom has left it.', ['Esom']],
    ['The new faces are Go Doo Shim and Claudia Kim.', ['Go Doo Shim', 'Claudia Kim']],
    ['The play returns, with Uhm Hyun-kyung in it.', ['Uhm Hyun-kyung']],
    [
      'Moon Na-ri is a role that Noh Jeong-eui has, and Kim Ji-eun that of her friend.',
      ['Moon Na-ri', 'Noh Jeong-eui', 'Kim Ji-eun'],
    ],
  ])('%s', (body, found) => {
    expect(people(body)).toEqual(found)
  })

  test.each([
    'I for one will wait.',
    'Song Entertainment said so.',
    'The “Warrior Baek Dong Soo” star left.',
    'The Han River froze.',
    'Her story of Kim Seo Ah begins.',
    'Star Focus ran photos.',
    'She comes back to TV as the lead.',
    'Stops are Singapore, Jakarta and Hong Kong.',
    'Fantagio said so. Later Fantagio said more.',
    'Moving came. Moving is in talks.',
    'Gravity is short. Netflix will play it.',
  ])('nobody in: %s', (body) => {
    expect(people(body)).toEqual([])
  })

  test('a name in the headline that differs by one letter is the one of the text', () => {
    const { people } = recognise(
      article('Jo Sung Suk Returns\nJo Jung Suk returns.'),
      EMPTY_CATALOGUE,
    )
    expect(people.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Jo Jung Suk', 2],
    ])
  })
})

test.each([
  ['Jung Hae-in came. Jung plays a con artist.', 2],
  ['Jung Hae-in came. It is played by Jung.', 2],
  ['Jung Hae-in and Jung Ho-yeon came. Jung left.', 1],
  ['Moon Ga-young came. Moon light fell.', 1],
  ['Song Hye-kyo came. It is played by Song.', 2],
  ['Kim Hee-won came. Director Kim clapped.', 2],
  ['Jung Hae-in came.\nJung Ho-yeon came. Jung left.', 1],
  ['Jung Hae-in came to the Jung Hotel.', 1],
])('a family name alone: %s', (body, mentions) => {
  expect(read(body).people[0]!.mentions).toHaveLength(mentions)
})

describe('characters', () => {
  test.each([
    ['Kim Soo Hyun takes on the role of Baek Hyun Woo, a lawyer.', ['Baek Hyun Woo']],
    ['He had been cast as Gong Tae Gyeong, a doctor.', ['Gong Tae Gyeong']],
    ['It follows a designer, Yoo Jin Kang (played by Jung So Min).', ['Yoo Jin Kang']],
    ['Lee Joo-Young is Suh Jung-in, a reporter.', ['Suh Jung-in']],
    [
      'Park Yoo Chun as Han Jung Woo, Yoon Eun Hye as Lee Soo Yeon.',
      ['Han Jung Woo', 'Lee Soo Yeon'],
    ],
    ['It tells the story of Han Seon-woo and Lee Eun-soo.', ['Han Seon-woo', 'Lee Eun-soo']],
    ['he plays the male lead Gong Juyoung.', ['Gong Juyoung']],
    ['Kim Ji Won portrays his wife, Hong Hae In.', ['Hong Hae In']],
    ['Joo-kyeong (Moon Ga-young) meets him.', ['Joo-kyeong']],
    ['Min Seol (Jung Yu-mi, luminous) lies.', ['Min Seol']],
    ['In the drama she is Seo Yi-kang, the best ranger.', ['Seo Yi-kang']],
    ['She has a cook by the name of Jo Mal-nyeon.', ['Jo Mal-nyeon']],
    [
      'The two are back as Kim Geon-woo and Hong Woo-jin, the two boxers.',
      ['Kim Geon-woo', 'Hong Woo-jin'],
    ],
    ['He starred as Ryu Sun-jae, a star, and Im Sol, the fan.', ['Ryu Sun-jae', 'Im Sol']],
    ['He steps into the shoes of Ki Tae-ha.', ['Ki Tae-ha']],
    ['It is a mystery in 12 parts about Na Bok-hui.', ['Na Bok-hui']],
    ['As the hacker Ahn Go-eun she is quick.', ['Ahn Go-eun']],
    ['She showed the two faces of Kook Yeon-soo.', ['Kook Yeon-soo']],
    ['Eo Soo-sun (Go Ara) watches him.', ['Eo Soo-sun']],
    ['One thought of Kim Shin, the title role of “Goblin.”', ['Kim Shin']],
  ])('%s', (body, found) => {
    expect(characters(body)).toEqual(found)
  })

  test.each([
    'Known as Kim Seo Ah, she sings.',
    'He did it as the director Kim Hee-won asked.',
    'Fans wept as Song Joong Ki praised Kim Soo Hyun.',
    'The villain is played by Lee Bum Soo.',
    'She plays opposite Park Hyung-sik.',
    'Led by Jun Ji-hyun as a former diplomat and Gang Dong-won as a man without a country.',
  ])('none in: %s', (body) => {
    expect(characters(body)).toEqual([])
  })
})

describe('roles', () => {
  test.each([
    ['director Lee Eung Bok left', 'director'],
    ['directors Kim Won Sik and Lee Eung Bok left', 'director'],
    ['Lee Eung Bok, known for “One” and “Two,” will direct.', 'director'],
    ['penned by writer Lee Eung Bok', 'writer'],
    ['the next work of Lee Eung Bok, who wrote it', 'writer'],
    ['ASTRO’s Lee Eung Bok left', 'idol'],
    ['Best Director: Lee Eung Bok', 'director'],
    ['The writer is Lee Eung Bok', 'writer'],
    ['At the helm is Lee Eung Bok', 'director'],
    ['Lee Eung Bok, director of “One” and “Two”', 'director'],
    ['Lee Eung Bok, who made “One,” returns to direct.', 'director'],
    ['Comedian Lee Eung Bok hosts', 'other'],
    ['Lee Eung Bok left', 'actor'],
  ])('%s', (body, role) => {
    expect(read(body).people.find(({ name }) => name === 'Lee Eung Bok')!.role).toBe(role)
  })
})

describe('the catalogue', () => {
  const catalogue: Catalogue = {
    ...EMPTY_CATALOGUE,
    people: [
      { id: 'song-hye-kyo', name: 'Song Hye Kyo', hangul: '송혜교', role: 'actor', aliases: [] },
    ],
    works: [
      {
        id: 'my-name',
        name: 'My Name',
        kind: 'drama',
        aliases: [],
        cast: [{ person: 'song-hye-kyo', character: 'Yoon Ji Woo' }],
        directors: [],
        writers: [],
      },
      {
        id: 'my-name-is-loh-kiwan',
        name: 'My Name is Loh Kiwan',
        kind: 'film',
        aliases: [],
        cast: [],
        directors: [],
        writers: [],
      },
      {
        id: 'signal',
        name: 'Signal',
        kind: 'drama',
        aliases: [],
        cast: [],
        directors: [],
        writers: [],
      },
    ],
  }

  test.each(['Song Hye-kyo', 'SONG HYE KYO', 'Song Hyekyo', '송혜교'])('knows %s', (name) => {
    expect(read(`${name} left.`, catalogue).people).toMatchObject([
      { name, id: 'song-hye-kyo', role: 'actor' },
    ])
  })

  test('takes the longest title', () => {
    const { works } = read('She chose My Name is Loh Kiwan over My Name.', catalogue)
    expect(works.map(({ id }) => id)).toEqual(['my-name-is-loh-kiwan', 'my-name'])
  })

  test('leaves the words of a title where they are words', () => {
    expect(read('They spell my name wrong. Signal lights went out.', catalogue).works).toEqual([])
  })

  test.each([
    ["She came back as 'Signal' in it.", false],
    ["He appears as 'Signal' in it. The drama “Signal” ended.", true],
    ['Song Hye Kyo’s Signal is a character of “Signal.”', true],
  ])('tells a title from a part of the same name: %s', (body, both) => {
    const { works, characters } = read(body, catalogue)
    expect(works.length === 1 && characters.length === 1).toBe(both)
  })

  test('knows a character', () => {
    expect(read('Yoon Ji Woo said so.', catalogue)).toMatchObject({
      people: [],
      characters: [{ name: 'Yoon Ji Woo' }],
    })
  })
})

describe('organisations', () => {
  test.each([
    ['SALT Entertainment said', ['SALT Entertainment']],
    ['on KBS 2TV and tvN', ['KBS 2TV', 'tvN']],
    ['the group WANNA ONE sang', ['WANNA ONE']],
    ['According to Xports News', ['Xports News']],
  ])('%s', (body, found) => {
    expect(read(body).organisations.map(({ name }) => name)).toEqual(found)
  })

  test('none in capitals that mean nothing', () => {
    expect(
      read('OMG, this is the BEST day. SEOUL, THE END.').organisations.map(({ name }) => name),
    ).toEqual(['BEST'])
  })
})
