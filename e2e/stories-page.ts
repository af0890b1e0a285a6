import type { Locator, Page } from '@playwright/test'

/** The parts of the page of stories, as a reader names them. */
export function storiesPage(page: Page) {
  const panel = page.getByRole('complementary', { name: 'Filter' })
  const main = page.getByRole('main')
  return {
    panel,
    /** "12 stories". */
    heading: main.getByRole('heading', { level: 1 }),
    headlines: main.getByRole('heading', { level: 2 }).getByRole('link'),
    chips: main.getByRole('list', { name: 'Filters in use' }).getByRole('button'),
    choice: (name: string) => panel.getByRole('checkbox', { name: choiceNamed(name) }),
  }
}

/** A choice of a filter is called by its name and the stories that it would leave: "Yoon Seo Ah 9 stories". */
function choiceNamed(name: string): RegExp {
  return new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')} [\\d,]+ stor(?:y|ies)$`)
}

/** What choices say of themselves: the name, "9 stories", and whether they are chosen. */
export async function readChoices(
  among: Locator,
): Promise<{ name: string; stories: string; checked: boolean }[]> {
  const boxes = /checkbox "(.*) ([\d,]+ stor(?:y|ies))"( \[checked\])?/g
  return [...(await among.ariaSnapshot()).matchAll(boxes)].map(
    ([, name = '', stories = '', checked]) => ({ name, stories, checked: checked !== undefined }),
  )
}
