import * as v from 'valibot'
import { absolute, isAddressed, type PublicSite } from '../site.ts'
import { escapeMarkup } from '../text/markup.ts'
import { BETWEEN } from './csv.ts'
import { type TableName, TABLES, TABLES_FOLDER } from './schemas.ts'

/** The look of the page, in a file beside it: the app's styles change their name with each build. */
export const DATA_PAGE_STYLE = `:root {
  color-scheme: light dark;
  background: light-dark(oklch(0.985 0.006 85), oklch(0.19 0.012 265));
  color: light-dark(oklch(0.24 0.02 265), oklch(0.94 0.008 85));
  font: 1rem/1.5 system-ui, sans-serif;
}
body { max-width: 44rem; margin: 0 auto; padding: 1rem 1rem 4rem; overflow-wrap: break-word; }
h1, h2 { font-family: Georgia, serif; line-height: 1.2; }
h2 { margin-top: 3rem; }
a { display: inline-block; padding-block: 0.25rem; color: inherit; text-underline-offset: 0.22em; }
dt { margin-top: 0.75rem; font: 600 0.9375rem ui-monospace, monospace; }
dd { margin: 0; }
`

/** The page that tells what stands in each file and column; it needs no script. */
export function dataPage(site: PublicSite): string {
  const name = escapeMarkup(site.name)
  const canonical = isAddressed(site)
    ? `\n<link rel="canonical" href="${escapeMarkup(absolute(site, `/${TABLES_FOLDER}`))}">`
    : ''
  return `<!doctype html>
<html lang="${site.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="../../favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="page.css">
<title>Data · ${name}</title>
<meta name="description" content="All that ${name} knows as tables, with every column explained.">${canonical}
</head>
<body>
<main>
<p><a href="../../">${name}</a></p>
<h1>Data</h1>
<p>All that this site knows, as tables. A table of version 1 may get more columns; whatever else changes makes another version.
JSON files hold it exactly. In CSV files an empty cell is nothing, several values in a cell have "${BETWEEN}" between them,
and a text that a spreadsheet would run as a formula has an apostrophe before it. Dates are EDTF (ISO 8601-2).</p>
${Object.entries(TABLES)
  .map(([table, { holds, row }]) => tableHtml(table, holds, row))
  .join('\n')}
</main>
</body>
</html>
`
}

type RowSchema = (typeof TABLES)[TableName]['row']

function tableHtml(table: string, holds: string, row: RowSchema): string {
  const columns = Object.entries<v.GenericSchema>(row.entries).map(
    ([column, schema]) =>
      `<dt>${column}</dt>\n<dd>${escapeMarkup(v.getDescription(schema) ?? '')}</dd>`,
  )
  return `<h2>${table}</h2>
<p>${holds} <a href="${table}.csv">CSV</a>, <a href="${table}.json">JSON</a>, <a href="${table}.schema.json">JSON Schema</a></p>
<dl>
${columns.join('\n')}
</dl>`
}
