import { describe, expect, test } from 'vitest'
import { EMPTY_CATALOGUE } from '#model/catalogue.ts'
import type { Place } from '#model/finding.ts'
import { zoneOf } from '../zones.ts'
import { Taken } from '../mention.ts'
import { readWorks } from './works.ts'

const read = (text: string, emphasis: Place[] = []) => {
  const zone = zoneOf({ text, start: 0, end: text.length }, false, emphasis)
  return readWorks([zone], EMPTY_CATALOGUE, new Taken(text.length))
}
const titles = (text: string) => read(text).map(({ name }) => name)

describe('titles in quotation marks', () => {
  test.each([
    ['She leads “The Price Of Confession,” a film.', ['The Price Of Confession']],
    ["the series 'Hayate the Combat Butler (2011)' was", ['Hayate the Combat Butler']],
    [
      'hits like ‘Signal,’ ‘My Mister,’ and ‘Up All Night’',
      ['Signal', 'My Mister', 'Up All Night'],
    ],
    ['praised for “Gaksital”.', ['Gaksital']],
    ['“Ferry,” a thriller, is out.', ['Ferry']],
    ['“Ferry” is to open in May.', ['Ferry']],
    ['“Ferry” premieres on May 3.', ['Ferry']],
    ['the production team of “Ferry Road” said so.', ['Ferry Road']],
    ['ENA’s “Crash” went up.', ['Crash']],
    [
      'lead of “The real one appeared!”, and “The real one appeared!” airs',
      ['The real one appeared!'],
    ],
    ['“My Name is Loh Kiwan” and “My Name”', ['My Name is Loh Kiwan', 'My Name']],
    ['"Reborn Rich" ended. Earlier "Born Rich" rose.', ['Reborn Rich']],
    ['her first since “Welcome to Samdal-ri.”', ['Welcome to Samdal-ri']],
    ['the thrillers "Tunnel" and "Exit"', ['Tunnel', 'Exit']],
    ['Shooting for *Jirisan* ended, and _My Sassy Girl_ began.', ['Jirisan', 'My Sassy Girl']],
    ['Hwang Jung Min (Veteran) and Yum Jung Ah (Exit) lead.', ['Veteran', 'Exit']],
  ])('%s', (text, found) => {
    expect(titles(text)).toEqual(found)
  })
})

describe('titles without marks', () => {
  test.each([
    ['in the upcoming drama, Gyeongseong Creature.', ['Gyeongseong Creature']],
    ['The Hometown Cha-Cha-Cha star has left.', ['Hometown Cha-Cha-Cha']],
    ['the Penthouse actor let go', ['Penthouse']],
    ['known for The Legend of the Blue Sea, he', ['The Legend of the Blue Sea']],
    [
      'whose work ranges from Sungkyunkwan Scandal to Signal and My Mister, will',
      ['Sungkyunkwan Scandal', 'Signal', 'My Mister'],
    ],
    ['in the drama Soundtrack #1 opposite him', ['Soundtrack #1']],
    ['Doctor Stranger’s Park Hae-joom is', ['Doctor Stranger']],
    ['a script by Im Sang-choon of Fight My Way.', ['Fight My Way']],
    ['Pale Autumn: Episode 7 (Recap)', ['Pale Autumn']],
    ['Wonderland, the film of a director, opens.', ['Wonderland']],
    ['a still of Decision to Leave', ['Decision to Leave']],
    ['the talent show So You Think You Can Jump, has', ['So You Think You Can Jump']],
    ['two offers: Blue Lantern, the next work of Kim Eun Sook', ['Blue Lantern']],
    ['They joined tvN’s Blue Lantern.', ['Blue Lantern']],
    ['Escalator, starring two of them, is late.', ['Escalator']],
    ['Salt drops its first poster', ['Salt']],
    ['In Blue Lantern, which opened on Monday, she sails.', ['Blue Lantern']],
    ['the slot from Marry the Landlord', ['Marry the Landlord']],
    ['courted for Human From Today, a fantasy drama', ['Human From Today']],
    ['whom many know from All of Us Are Dead', ['All of Us Are Dead']],
  ])('%s', (text, found) => {
    expect(titles(text)).toEqual(found)
  })
})

describe('no titles', () => {
  test.each([
    'He said, “Now We Belong Together.”',
    'their “affectionate interactions” online',
    'a team of ‘Avengers’ on its way',
    'the song “Blue Moon Rising” is out',
    'the Best Actor award “Best New Actor”',
    "said of 'Lee Si-young' even now",
    'The two Songs star in it.',
    'He will tour with the ‘Color + Full’ Fan Meeting.',
    '“He is not in it,” a person told Star News.',
    'British actor Robert left.',
    'The South Korean actress left.',
    'Agency of Rookie Actor Bae',
    'Musical actor Kim left.',
    'an offer for Season 2 came',
    'He joined KBS in 1964 as an actor.',
    '**Really Not** a title',
    'Kim Ji Won (Left) and Cha Eun Woo (ASTRO), Kim Soo Hyun (Baek Hyun Woo)',
    'Veteran actress Kim Nam-joo leads',
    'It starts on Disney+ on March 1',
    'the drama Song Joong Ki chose',
    'According to Star News, the actresses withdrew from the project.',
    'took the role of ‘Vincenzo’ again',
  ])('%s', (text) => {
    expect(titles(text)).toEqual([])
  })
})

test.each([
  ['Doors open in Bangkok.'],
  ['It takes the Monday-Tuesday slot.'],
  ['Shooting, which began in May, ended.'],
])('no title in: %s', (text) => {
  expect(titles(text)).toEqual([])
})

describe('titles at the heads of entries', () => {
  const entries = (headline: string, ...lines: string[]) => {
    let start = 0
    const zones = [headline, ...lines].map((text, at) => {
      const zone = zoneOf({ text, start, end: start + text.length }, at === 0)
      start += text.length + 1
      return zone
    })
    return readWorks(zones, EMPTY_CATALOGUE, new Taken(start)).map(({ name }) => name)
  }

  test.each([
    ['numbers', ['1. Escalator', '2. The Queen’s Cook (tvN)', '#3 Third Rail']],
    ['dashes', ['Escalator – A night.', 'The Queen’s Cook – A palace.', 'Third Rail – A tunnel.']],
  ])('%s', (_, lines) => {
    expect(entries('3 dramas of May', ...lines)).toEqual([
      'Escalator',
      'The Queen’s Cook',
      'Third Rail',
    ])
  })

  test('not people, not in an article about something else, not two alone', () => {
    expect(
      entries('3 dramas of May', '1. Kim Seon-ho', '2. Lee Si-young', '3. Hwang In-youp'),
    ).toEqual([])
    expect(entries('3 towns to see', '1. Escalator', '2. Salt Road', '3. Third Rail')).toEqual([])
    expect(entries('Dramas of May', '1. Escalator', '2. Salt Road')).toEqual([])
  })
})

describe('kinds', () => {
  test.each([
    ['The movie opens, and no other film does. He likes “Blue Lantern.”', 'film'],
    ['The musical opens. He sings in “Blue Lantern.”', 'show'],
    ['A film and a drama open. He is in “Blue Lantern.”', 'drama'],
    ['In the film “Grey Tide” he was a cook. He is in “Blue Lantern.”', 'drama'],
    ['the film “Tyrant” opens', 'film'],
    ['movies like “Signal One” and “Blue Two”', 'film'],
    ['The movie is “Desperate Pursuit”.', 'film'],
    ['He recently was on ‘Masked Singer’, which', 'show'],
    ['the variety show “Two Days” airs', 'show'],
    ['“Kairos”, a fantasy thriller, airs', 'drama'],
    ['She leads “Blue Lantern Street”.', 'drama'],
  ])('%s', (text, kind) => {
    expect(read(text).at(-1)!.kind).toBe(kind)
  })
})

test('titles in italics of a page', () => {
  const text = 'his biggest since Signal.'
  const start = text.indexOf('Signal')
  const works = read(text, [{ start, end: start + 6 }])
  expect(works.map(({ name }) => name)).toEqual(['Signal'])
})
