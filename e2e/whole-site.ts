import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Parser } from 'htmlparser2'
import { expect } from './test.ts'

/** What a file of a built site says of itself, as a reader without scripts gets it. */
type Written = {
  titles: number
  headings: number
  canonical: string[]
  ids: string[]
  links: string[]
}

function read(file: string): Written {
  const written: Written = { titles: 0, headings: 0, canonical: [], ids: [], links: [] }
  let inHead = false
  const parser = new Parser({
    onopentag: (name, { id, href, src, rel, action, ...attributes }) => {
      // The parts of a drawing may have titles as well.
      if (name === 'head' || name === 'body') inHead = name === 'head'
      if (name === 'title' && inHead) written.titles++
      if (name === 'h1') written.headings++
      if (rel === 'canonical') written.canonical.push(href ?? '')
      if (id !== undefined) written.ids.push(id)
      for (const link of [href, src, action, attributes['data-moved-to']])
        if (link !== undefined) written.links.push(link)
    },
  })
  parser.end(readFileSync(file, 'utf8'))
  return written
}

/** Every page of a built site by the address at which a host has it. */
function pagesOf(folder: string): Map<string, Written> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const pages = names.filter((name) => name.endsWith('.html'))
  return new Map(
    pages.map((name) => [`/${name.replace(/\/?index\.html$/, '')}`, read(join(folder, name))]),
  )
}

/**
 * Every page of a built site has one title, one heading and one address, no id twice, and no link that leads nowhere: a
 * page, a file, or a place on a page.
 */
export function expectWholeSite(folder: string): void {
  const pages = pagesOf(folder)
  expect(pages.size).toBeGreaterThan(40)
  const files = new Set(readdirSync(folder, { recursive: true, encoding: 'utf8' }))
  const home = new URL(pages.get('/')!.canonical[0]!)
  const faultOf = (link: string, from: string): string | null => {
    const url = new URL(link, new URL(`.${from}/`, home))
    if (url.origin !== home.origin) return null
    // Links to the site itself have no slash at their end.
    if (!`${url.pathname}/`.startsWith(home.pathname)) return 'leads out of the folder of the site'
    const path = decodeURIComponent(url.pathname.slice(home.pathname.length))
    const page = pages.get(`/${path.replace(/\/$/, '')}`)
    if (!page) return files.has(path) ? null : 'leads nowhere'
    const id = decodeURIComponent(url.hash.slice(1))
    return id === '' || page.ids.includes(id) ? null : 'has no such place on its page'
  }
  const faults: string[] = []
  let checked = 0
  for (const [path, { titles, headings, canonical, ids, links }] of pages) {
    // 404.html and offline.html stand in for pages that have addresses of their own.
    const addresses = path.endsWith('.html') ? 0 : 1
    if (titles !== 1 || headings !== 1 || canonical.length !== addresses)
      faults.push(`${path}: ${titles} titles, ${headings} headings, ${canonical.length} addresses`)
    if (ids.length > new Set(ids).size) faults.push(`${path}: an id twice`)
    for (const link of links) {
      checked++
      const fault = faultOf(link, path)
      if (fault !== null) faults.push(`${path}: ${link} ${fault}`)
    }
  }
  expect(faults).toEqual([])
  expect(checked).toBeGreaterThan(1000)
}
