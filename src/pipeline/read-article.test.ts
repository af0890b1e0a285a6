import { describe, expect, test } from 'vitest'
import { EMPTY_CATALOGUE } from '#model/catalogue.ts'
import { read, told } from './read-article.fixture.ts'
import { readArticle } from './run.ts'

describe('reports', () => {
  test.each([
    [
      'The actress is in talks to star in “Blue Lantern,” where she might reunite with Lee Do-yun.',
      [
        'casting | in-talks | Moon Ga-on | Blue Lantern',
        'casting | rumoured | Lee Do-yun | Blue Lantern',
      ],
    ],
    [
      'After “Blue Lantern,” Lee Do-yun will be seen in the film “Grey Tide.”',
      ['casting | confirmed | Lee Do-yun | Grey Tide'],
    ],
    [
      'Moon Ga-on received an offer to join the cast of Lee Do-yun’s new drama “Grey Tide.”',
      ['casting | in-talks | Moon Ga-on | Grey Tide'],
    ],
    [
      'Lee Do-yun said that he had joined. On May 3, director Han Seo-jin withdrew from “Paper Harbor.”',
      ['production | withdrawn | Han Seo-jin | Paper Harbor'],
    ],
    [
      'She is expecting a baby. She is going to marry Lee Do-yun in May.',
      ['personal | confirmed | Moon Ga-on', 'personal | confirmed | Moon Ga-on + Lee Do-yun'],
    ],
    ['“Grey Tide” premieres on May 3.', ['release | confirmed | Grey Tide']],
    [
      '“Grey Tide” concluded with a finale that left the town in the sea.',
      ['release | confirmed | Grey Tide'],
    ],
    ['She was seen at the wedding of a friend.', []],
    [
      '“Grey Tide” premieres on May 3. Lee Do-yun leads the cast as a pilot.',
      ['release | confirmed | Grey Tide'],
    ],
    [
      'SEOUL, April 1, 2026 -- “Grey Tide” premieres on May 3. Lee Do-yun leads the cast as a pilot.',
      ['release | confirmed | Grey Tide', 'casting | confirmed | Lee Do-yun | Grey Tide'],
    ],
    [
      'Lee Do-yun has joined “Grey Tide.” Moon Ga-on is the widow who hides him.',
      [
        'casting | confirmed | Lee Do-yun | Grey Tide',
        'casting | confirmed | Moon Ga-on | Grey Tide',
      ],
    ],
    [
      'Lee Do-yun has joined “Grey Tide.” Moon Ga-on is the actress who hid him.',
      ['casting | confirmed | Lee Do-yun | Grey Tide'],
    ],
    [
      'A release of “Grey Tide” is planned. At the helm is Han Seo-jin. Lee Do-yun takes over as director.',
      [
        'release | confirmed | Grey Tide',
        'production | confirmed | Han Seo-jin + Lee Do-yun | Grey Tide',
      ],
    ],
    [
      'Filming of “Grey Tide” begins in April, and the drama is slated to premiere in May.',
      ['production | confirmed | Grey Tide', 'release | confirmed | Grey Tide'],
    ],
    ['“Grey Tide” (tvN, May 3) is a farce.', ['release | confirmed | Grey Tide']],
    ['“Grey Tide” (May 2016) is a farce.', []],
    [
      'The film “Grey Tide” is directed by Han Seo-jin and written by Oh Bi-na.',
      ['production | confirmed | Han Seo-jin + Oh Bi-na | Grey Tide'],
    ],
    [
      'Lee Do-yun is out of the film “Grey Tide.”',
      ['casting | withdrawn | Lee Do-yun | Grey Tide'],
    ],
    [
      '“Grey Tide” was shown in Busan on May 3. It opens in theaters on June 9.',
      ['release | confirmed | Grey Tide', 'release | confirmed | Grey Tide'],
    ],
    ['“Grey Tide” was to have aired in May.', []],
    ['tvN has taken “Grey Tide” off the schedule.', ['release | withdrawn | Grey Tide']],
    [
      'Han Seo-jin, the man behind “Salt Road,” will direct the drama.',
      ['production | confirmed | Han Seo-jin | Paper Harbor'],
    ],
    [
      'The agency said that nobody has asked Lee Do-yun.',
      ['casting | denied | Lee Do-yun | Paper Harbor'],
    ],
    ['Nobody has asked Lee Do-yun yet.', []],
    [
      'Best Director went to Han Seo-jin, whose debut “Grey Tide” was loud.',
      ['award | confirmed | Han Seo-jin | Grey Tide'],
    ],
    [
      'Lee Do-yun died in May, according to his son, sailor Lee Ha-ru.',
      ['personal | confirmed | Lee Do-yun'],
    ],
    [
      'The film “Grey Tide” is directed by Han Seo-jin and is due in May, says Lee Do-yun.',
      [
        'production | confirmed | Han Seo-jin | Grey Tide',
        'release | confirmed | Lee Do-yun | Grey Tide',
      ],
    ],
    [
      'Moon Ga-on meets her fans in Seoul, since the drama ended.',
      ['appearance | confirmed | Moon Ga-on | Paper Harbor'],
    ],
    [
      'Moon Ga-on took home the Best Actress prize for “Grey Tide.”',
      ['award | confirmed | Moon Ga-on | Grey Tide'],
    ],
    ['Her agency said that it would take legal action.', ['statement | confirmed | Moon Ga-on']],
    [
      'Lee Do-yun has joined the cast of “Grey Tide.” Moon Ga-on plays Han Seo-jin, a pilot who has never been home.',
      [
        'casting | confirmed | Lee Do-yun | Grey Tide',
        'casting | confirmed | Moon Ga-on | Grey Tide',
      ],
    ],
    [
      '“Grey Tide” is directed by Bae Min-ho. The script is being written by Oh Ji-eun.',
      ['production | confirmed | Bae Min-ho + Oh Ji-eun | Grey Tide'],
    ],
    [
      'Moon Ga-on and Lee Do-yun met at a ceremony. Lee Do-yun laughed. They might be preparing for a collaboration.',
      ['casting | rumoured | Moon Ga-on + Lee Do-yun'],
    ],
    [
      '“Paper Harbor” is about the sea. “Paper Harbor” took years. Its writer liked “Grey Tide.” The drama premieres on May 3.',
      ['release | confirmed | Paper Harbor'],
    ],
    [
      'Moon Ga-on has been cast in “Grey Tide.” Her agency said that Moon Ga-on withdrew from “Grey Tide.”',
      ['casting | withdrawn | Moon Ga-on | Grey Tide'],
    ],
    [
      'A poster for “Grey Tide,” which came out on May 3, was taken down.',
      ['release | withdrawn | Grey Tide'],
    ],
    [
      'Lee Do-yun’s film “Grey Tide” opens on May 3.',
      ['release | confirmed | Lee Do-yun | Grey Tide'],
    ],
    [
      'Lee Do-yun, the flight attendant of “Grey Tide,” joins “Blue Lantern.”',
      ['casting | confirmed | Lee Do-yun | Blue Lantern'],
    ],
    [
      'Lee Do-yun, who broke out in “Grey Tide,” smiled. Filming began in May.',
      ['production | confirmed | Paper Harbor'],
    ],
    [
      'Director Han Seo-jin met Moon Ga-on. The director withdrew from “Grey Tide.”',
      ['production | withdrawn | Han Seo-jin | Grey Tide'],
    ],
    [
      'Lee Do-yun, who was to join “Grey Tide,” is no longer there.',
      ['casting | withdrawn | Lee Do-yun | Grey Tide'],
    ],
    [
      'Moon Ga-on of “Grey Tide” has been cast.',
      ['casting | confirmed | Moon Ga-on | Paper Harbor'],
    ],
    [
      'Lee Do-yun, who joined “Blue Lantern,” liked “No Truth.”',
      ['casting | confirmed | Lee Do-yun | Blue Lantern'],
    ],
    [
      'Lee Do-yun joined the cast of “Debuted in Love.”',
      ['casting | confirmed | Lee Do-yun | Debuted in Love'],
    ],
    [
      'Lee Do-yun joined the cast of “Tells of You.”',
      ['casting | confirmed | Lee Do-yun | Tells of You'],
    ],
  ])('%s', (body, reports) => {
    expect(told(body).toSorted()).toEqual(reports.toSorted())
  })
})

describe('no reports', () => {
  test.each([
    ['a question', 'Will Moon Ga-on join “Blue Lantern” after all?'],
    ['earlier works', 'Moon Ga-on is known for her roles in “Blue Lantern” and “Grey Tide.”'],
    ['a year before', 'In 2011 Lee Do-yun joined the cast of “Grey Tide.”'],
    ['a story told', 'It tells the story of a pilot who is to marry Lee Do-yun, a doctor.'],
    ['a cast without news of it', 'Moon Ga-on plays Han Seo-jin, a pilot, in “Paper Harbor.”'],
    ['what would have been', 'Moon Ga-on would have joined “Grey Tide” with Lee Do-yun.'],
    ['a screen that two share', 'In “Grey Tide” Moon Ga-on and Lee Do-yun share a screen.'],
    ['photos that offer a glimpse', 'The photos offer a glimpse of Lee Do-yun in “Grey Tide.”'],
    ['a finale in passing', 'After its finale “Grey Tide” was still loved.'],
    ['an apology that did not come', 'Lee Do-yun has not apologized.'],
    ['a set without pictures of it', 'Lee Do-yun met a friend on the set of “Grey Tide.”'],
    ['family in attendance', 'It was held in Seoul, with the family of Lee Do-yun in attendance.'],
    ['words of a title', 'Lee Do-yun likes “My Wife Got Married” very much.'],
  ])('%s', (_, body) => {
    expect(told(body)).toEqual([])
  })
})

describe('whom “I” stands for', () => {
  const talk = (asks: string, says: string) =>
    [
      `${says} was at sea last spring with the whole crew.`,
      `${asks} is the next harbour for the crew?`,
      `${says} was well then and took to the sea again.`,
      `${says} have joined the cast of “Grey Tide,” I can tell you.`,
    ].join('\n\n')

  test('whom an interview is with', () => {
    expect(told(talk('Q. Which', 'A. I'))).toEqual(['casting | confirmed | Moon Ga-on | Grey Tide'])
  })

  test('nobody where paragraphs only begin with the word “A”', () => {
    expect(told(talk('A reader asks: which', 'A sailor says: I'))).toEqual([])
  })
})

describe('the status that stands', () => {
  test('what a character does is none, wherever other characters are named again', () => {
    expect(
      told(
        'Moon Ga-on plays Han Seo-jin in “Grey Tide.” Lee Do-yun joins “Grey Tide” as Kang Mi-rae, a judge who turned down an offer. Han Seo-jin flies away. Han Seo-jin comes back.',
      ),
    ).toEqual([
      'casting | confirmed | Moon Ga-on | Grey Tide',
      'casting | confirmed | Lee Do-yun | Grey Tide',
    ])
  })

  test('a rumour that the agency denies is one denied report', () => {
    const body =
      'Rumors say that Moon Ga-on may join “Blue Lantern.” Her agency denied that she would join “Blue Lantern.”'
    expect(told(body)).toEqual(['casting | denied | Moon Ga-on | Blue Lantern'])
  })

  test('a guess at the end does not undo a denial', () => {
    const body =
      'The agency denied that Moon Ga-on would join “Blue Lantern.” Fans guess that Moon Ga-on may join “Blue Lantern.”'
    expect(told(body)).toEqual(['casting | denied | Moon Ga-on | Blue Lantern'])
  })

  test('a step at law is a fact, whatever else its clause denies', () => {
    const { reports } = read('Her agency denied it and will take legal action.')
    expect(reports).toMatchObject([
      { status: 'confirmed', reason: 'tells of steps at law; stated as fact' },
    ])
  })

  test('the evidence is a sentence of the text', () => {
    const { reports, text } = read('It is so. Moon Ga-on will star in “Blue Lantern.” It is late.')
    expect(reports[0]!.evidence).toBe('Moon Ga-on will star in “Blue Lantern.”')
    expect(text).toContain(reports[0]!.evidence)
  })
})

test('a file that cannot be read gives problems and no article', () => {
  const { article, problems } = readArticle(
    { file: 'a.txt', content: new Uint8Array([0, 1]) },
    EMPTY_CATALOGUE,
  )
  expect(article).toBeNull()
  expect(problems).toHaveLength(1)
})
