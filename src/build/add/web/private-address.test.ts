import { expect, it } from 'vitest'
import { isPrivate } from './private-address.ts'

const lookup = async (host: string) =>
  host === 'inside.example' ? ['93.184.216.34', '10.0.0.7'] : ['93.184.216.34']

it.each([
  'http://127.0.0.1/',
  'http://2130706433/',
  'http://0x7f.1/',
  'http://10.1.2.3/',
  'http://169.254.169.254/latest/meta-data',
  'http://172.31.0.1/',
  'http://192.168.1.1/',
  'http://0.0.0.0/',
  'http://[::1]/',
  'http://[::]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[fd00::1]/',
  'http://[fe80::1]/',
  'http://inside.example/',
])('knows %s as private', async (url) => {
  expect(await isPrivate(new URL(url), lookup)).toBe(true)
})

it.each([
  'http://93.184.216.34/',
  'http://172.32.0.1/',
  'http://[2606:2800::1]/',
  'http://x.example/',
])('knows %s as public', async (url) => {
  expect(await isPrivate(new URL(url), lookup)).toBe(false)
})
