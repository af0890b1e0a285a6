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
    choices: panel.getByRole('checkbox'),
    choice: (name: string) => panel.getByRole('checkbox', { name: choiceNamed(name) }),
  }
}

/** A choice of a filter is called by its name and the stories that it would leave: "Yoon Seo Ah 9 stories". */
function choiceNamed(name: string): RegExp {
  return new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')} [\\d,]+ stor(?:y|ies)$`)
}

/** What a choice says of itself: its name, and "9 stories". */
export async function readChoice(choice: Locator): Promise<{ name: string; stories: string }> {
  const [, name = '', stories = ''] =
    /"(.*) ([\d,]+ stor(?:y|ies))"/.exec(await choice.ariaSnapshot()) ?? []
  return { name, stories }
}
