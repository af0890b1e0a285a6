import { describe, expect, test } from 'vitest'
import { zoneOf } from '../zones.ts'
import { koreanName } from './shape.ts'

const shapeOf = (text: string) => koreanName(zoneOf({ text, start: 0, end: text.length }, false), 0)

describe('surely a name', () => {
  test.each([
    ['Kim Seon Ho plays', 3],
    ['Kim Seon-ho’s agency', 2],
    ['Park Bo-Gum', 2],
    ['Kang Seungyoon of', 2],
    ['SONG HYE KYO', 3],
    ['Go Yoon Jung', 3],
    ['Hwang Jung Eum is', 3],
    ['Lee Ji-eun', 2],
    ['Namkoong Min-su', 2],
  ])('%s', (text, words) => {
    expect(shapeOf(text)).toMatchObject({ words, sure: true })
  })
})

describe('a name where something else says so', () => {
  test.each(['Go Ara', 'Gyeon Sia', 'Hyun Bin had', 'Ji Sung', 'Song Kang', 'Gong Yoo'])(
    '%s',
    (text) => {
      expect(shapeOf(text)).toMatchObject({ words: 2, sure: false })
    },
  )
})

describe('no name', () => {
  test.each([
    'Kim’s Convenience',
    'Song Begins Here',
    'Moon River',
    'Lee Leaves Drama',
    'Park Is Back',
    'Han River',
    'Star News',
    'My Name',
    'Ma Era',
    'kim seon ho',
    'Kim, Seon Ho',
    'Jung Hotel',
  ])('%s', (text) => {
    expect(shapeOf(text)?.sure ?? false).toBe(false)
  })
})
