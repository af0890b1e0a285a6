import { expect, test } from 'vitest'
import { datelineOf } from './dateline.ts'

test.each([
  ['SEOUL, Dec. 26 (Yonhap) -- The film opens.', 'SEOUL, Dec. 26 (Yonhap) --'],
  ['SEOUL, March 21, 2016 — The film opens.', 'SEOUL, March 21, 2016 —'],
  ['SINGAPORE, 18 MAY 2023 - The film opens.', 'SINGAPORE, 18 MAY 2023 -'],
  ['BUSAN, South Korea, Oct. 4: The film opens.', 'BUSAN, South Korea, Oct. 4:'],
  ['The film opens on May 3 — a week early.', ''],
  ['The film, May 3–5, is full.', ''],
  ['On May 3: the film.', ''],
])('%s', (paragraph, dateline) => {
  expect(datelineOf(paragraph)).toBe(dateline)
})
