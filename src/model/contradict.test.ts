import { expect, test } from 'vitest'
import { contradict } from './contradict.ts'
import type { Kind, Status } from './words.ts'

const claim = (status: Status, edtf: string | null = null, kind: Kind = 'release') => ({
  kind,
  status,
  edtf,
})

test.each([
  [claim('denied'), claim('confirmed')],
  [claim('denied', null, 'casting'), claim('in-talks', null, 'casting')],
  [claim('confirmed', '2024-03-01'), claim('confirmed', '2024-03-08')],
  [claim('confirmed', '2024-03-01'), claim('confirmed', '2024-04')],
])('cannot be true together: %j, %j', (a, b) => {
  expect(contradict(a, b)).toBe(true)
  expect(contradict(b, a)).toBe(true)
})

test.each([
  [claim('denied'), claim('rumoured')],
  [claim('denied'), claim('withdrawn')],
  [claim('denied'), claim('confirmed', null, 'casting')],
  [claim('confirmed', '2024-03-01'), claim('confirmed', '2024-03')],
  [claim('confirmed', '2024-03-01'), claim('confirmed')],
  [claim('confirmed', '2024-03-01', 'casting'), claim('confirmed', '2024-04-01', 'casting')],
  [claim('in-talks', '2024-03-01'), claim('confirmed', '2024-04-01')],
])('can be true together: %j, %j', (a, b) => {
  expect(contradict(a, b)).toBe(false)
  expect(contradict(b, a)).toBe(false)
})
