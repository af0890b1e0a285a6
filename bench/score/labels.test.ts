import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { type LabelledCase, loadCases } from './load-cases.ts'

const labels = fileURLToPath(new URL('labels/', import.meta.url))
const cases = readdirSync(labels).flatMap((set) =>
  loadCases(`${labels}${set}`).map((one) => ({ ...one, name: `${set}/${one.name}` })),
)

/** What a reader sees of the file, with one space wherever there are any. */
function textOf({ source }: LabelledCase): string {
  const file = new TextDecoder().decode(source.content)
  const text = source.file.endsWith('.html') ? visible(file) : file
  return squeeze(text)
}

function visible(html: string): string {
  const { document } = parseHTML(html.replaceAll('<br>', ' '))
  for (const hidden of document.querySelectorAll('script, style')) hidden.remove()
  return document.documentElement.textContent ?? ''
}

const squeeze = (text: string) => text.replaceAll(/\s+/g, ' ')

describe.each(cases)('the label of $name', (one) => {
  const { label } = one
  const text = textOf(one)

  test('says nothing that does not stand in the article', () => {
    const told = [
      label.headline,
      ...label.people.map(({ name }) => name),
      ...label.works.map(({ name }) => name),
      ...label.characters,
      ...label.organisations,
      ...label.reports.map(({ evidence }) => evidence),
    ]
    expect(told.filter((words) => !text.includes(squeeze(words)))).toEqual([])
  })

  test('has furniture that stands in the article', () => {
    const letters = (words: string) => words.replaceAll(/\s/g, '')
    const missing = label.boilerplate.filter((line) => !letters(text).includes(letters(line)))
    expect(missing).toEqual([])
  })

  test('names in its reports only people and works that it has', () => {
    const known = new Set([...label.people, ...label.works].map(({ name }) => name))
    const named = label.reports.flatMap(({ people, works }) => [...people, ...works])
    expect(named.filter((name) => !known.has(name))).toEqual([])
    for (const { people, works } of label.reports) expect(people.length + works.length).not.toBe(0)
  })
})
