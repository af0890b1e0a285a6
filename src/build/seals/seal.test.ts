import { describe, expect, it } from 'vitest'
import { createSealCutter } from './seal.ts'

const seal = createSealCutter()

function numbers(text: string): number[] {
  return (text.match(/-?(?:\d+(?:\.\d)?|\.\d)/g) ?? []).map(Number)
}

/** The box of a path of `M` and relative `l` commands: left, top, right, bottom. */
function boxOf(path: string): [number, number, number, number] {
  const xs: number[] = []
  const ys: number[] = []
  for (const [, start = '', lines = ''] of path.matchAll(/M([^l]+)l([^z]+)z/g)) {
    let [x = NaN, y = NaN] = numbers(start)
    const steps = numbers(lines)
    for (let i = 0; i <= steps.length; i += 2) {
      xs.push(x)
      ys.push(y)
      x += steps[i] ?? 0
      y += steps[i + 1] ?? 0
    }
  }
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

describe('a seal', () => {
  it.each(['한소희', '송혜교', '이응복', '도장', '남궁민수', '윤', '빼앗뿐'])(
    'of %s keeps within its frame and is small',
    (hangul) => {
      const path = seal(hangul, '')
      const [left, top, right, bottom] = boxOf(path)
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(13)
      expect(Math.max(right, bottom)).toBeLessThanOrEqual(87)
      expect(right - left).toBeGreaterThan(70)
      expect(path.length).toBeLessThan(1_200)
    },
  )

  it('is the same however often it is cut, and whatever the name in Latin letters', () => {
    expect(seal('한소희', 'Han So Hee')).toBe(createSealCutter()('한소희', 'Han So-hee'))
  })

  it('takes the Hangul of a name that also holds other signs, and four syllables at most', () => {
    expect(seal('한소희 (배우)', '')).toBe(seal('한소희배', ''))
    expect(seal('한 소희'.normalize('NFD'), '')).toBe(seal('한소희', ''))
  })

  it('without Hangul shows the first two Latin initials', () => {
    expect(seal(null, 'Kim Seon Ho')).toBe(seal(null, 'Kang Soo'))
    expect(seal(null, 'Élodie Kim')).toBe(seal(null, 'EK'))
    expect(seal(null, 'IU')).not.toBe(seal(null, 'Iris'))
    expect(seal(null, 'rain')).toBe(seal(null, 'Rain'))
  })

  it('never guesses: a name without Hangul is not given any', () => {
    expect(seal(null, 'Han So Hee')).not.toBe(seal('한소희', 'Han So Hee'))
  })

  it('of nothing that can be cut is empty', () => {
    expect(seal(null, '')).toBe('')
    expect(seal(null, '???')).toBe('')
    expect(seal(null, '𓀀')).toBe('')
  })
})
