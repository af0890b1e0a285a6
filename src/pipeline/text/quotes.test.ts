import { expect, test } from 'vitest'
import { quotedIn } from './quotes.ts'

const quoted = (text: string) => quotedIn(text).map((quote) => quote.text)

test.each([
  ['in “The Glory” and ‘Signal’', ['The Glory', 'Signal']],
  ["'Queen of Tears': Check out", ['Queen of Tears']],
  ['MBC"s drama "Triangle" has', ['Triangle']],
  ["in 'You're Beautiful', where", ["You're Beautiful"]],
  ['‘Don’t Let Go’. It', ['Don’t Let Go']],
  ['《더 글로리》 is', ['더 글로리']],
])('reads %s', (text, found) => {
  expect(quoted(text)).toEqual(found)
})

test.each(["the actor's new drama", 'a 6" screen', '“never closed', '“one line\nand another”'])(
  'leaves %j',
  (text) => {
    expect(quoted(text)).toEqual([])
  },
)

test('places hold what stands inside', () => {
  const [quote] = quotedIn('in “Signal”', 40)
  expect(quote).toEqual({ text: 'Signal', start: 44, end: 50 })
})
