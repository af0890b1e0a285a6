import { describe, expect, test } from 'vitest'
import { mayBeOne, readingsOf, soundsOf } from './romanised.ts'

const isSameName = (a: string, b: string) => mayBeOne(readingsOf(a), readingsOf(b))
const sounds = (name: string) => soundsOf(readingsOf(name))
const share = (a: string, b: string) => sounds(a).some((sound) => sounds(b).includes(sound))

describe('one name', () => {
  test.each([
    ['Jung Hae-in', 'Jeong Hae In'],
    ['Jung Hae-in', 'Chung Haein'],
    ['Lee Young-ae', 'Yi Yeong Ae'],
    ['Park Bo-gum', 'Bak Bo-geom'],
    ['Kim Soo-hyun', 'Gim Suhyeon'],
    ['Choi Woo-shik', 'Choe U-sik'],
    ['Roh Yoon-seo', 'Noh Yun-seo'],
    ['Im Yoon-ah', 'Lim Yuna'],
    ['Yoo Ah-in', 'Yu A-in'],
    ['Jo In-sung', 'Cho In Seong'],
    ['Kim Tae-hee', 'Kim Tae-hui'],
    ['Kang Ha-neul', 'Gang Haneul'],
    ['Lee Joon', 'Lee Jun'],
  ])('%s, %s', (one, other) => {
    expect(isSameName(one, other)).toBe(true)
    expect(isSameName(other, one)).toBe(true)
    expect(share(one, other)).toBe(true)
  })
})

describe('two names', () => {
  test.each([
    ['Jeong Hae-in', 'Joong Hae-in'],
    ['Kim So-hyun', 'Kim Soo-hyun'],
    ['Kim Seo-hyun', 'Kim Soo-hyun'],
    ['Kim Ji-won', 'Kim Ji-woon'],
    ['Lee Seung-gi', 'Lee Sung-gi'],
    ['Kim Min-hee', 'Kim Min-ji'],
    ['Lee Jae-wook', 'Lee Jong-wook'],
    ['Park Hae-il', 'Park Hae-jin'],
    ['Song Kang', 'Song Kang-ho'],
    ['Suzy', 'Suzi'],
    ['Mike Flanagan', 'Mike Flanagan'],
  ])('%s, %s', (one, other) => {
    expect(isSameName(one, other)).toBe(false)
  })
})
