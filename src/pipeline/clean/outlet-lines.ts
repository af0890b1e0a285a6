import type { Catalogue } from '#model/catalogue.ts'
import { oncePer } from '#pipeline/text/once.ts'

/** Lines that an editor listed as an outlet's furniture, letter for letter, and the outlet's name. */
export const outletLines = oncePer(
  (catalogue: Catalogue): ReadonlyMap<string, string> =>
    new Map(
      catalogue.outlets.flatMap(({ name, boilerplate }) => boilerplate.map((line) => [line, name])),
    ),
)
