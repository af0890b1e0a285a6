import type { Catalogue, Person, Work } from '#model/catalogue.ts'

const person = (id: string, name: string, hangul: string): Person => ({
  id,
  name,
  hangul,
  role: 'actor',
  aliases: [],
})

const work = (id: string, name: string, more: Partial<Work> = {}): Work => ({
  id,
  name,
  kind: 'drama',
  aliases: [],
  cast: [],
  directors: [],
  writers: [],
  ...more,
})

/** The small catalogue that all cases are read with. */
export const CATALOGUE: Catalogue = {
  people: [
    person('song-hye-kyo', 'Song Hye Kyo', '송혜교'),
    person('han-so-hee', 'Han So Hee', '한소희'),
    person('song-joong-ki', 'Song Joong Ki', '송중기'),
  ],
  works: [
    work('the-price-of-confession', 'The Price of Confession'),
    work('the-glory', 'The Glory', { released: '2022-12-30' }),
    work('vincenzo', 'Vincenzo', { cast: [{ person: 'song-joong-ki', character: 'Vincenzo' }] }),
    work('my-name', 'My Name'),
    work('my-name-is-loh-kiwan', 'My Name is Loh Kiwan', { kind: 'film' }),
  ],
  events: [
    {
      id: 'collaboration',
      name: 'Song Joong Ki and Han So Hee collaboration',
      aliases: [],
      kinds: ['casting'],
      people: ['song-joong-ki', 'han-so-hee'],
      works: [],
    },
  ],
  outlets: [{ id: 'paper-lantern', name: 'Paper Lantern', aliases: [], boilerplate: [] }],
}
