import { expect, it } from 'vitest'
import { favicon } from './logo.ts'

it('is what public/favicon.svg holds', async () => {
  await expect(favicon()).toMatchFileSnapshot('../../../public/favicon.svg')
})
