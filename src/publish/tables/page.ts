import * as v from 'valibot'
import { absolute, isAddressed, type PublicSite } from '../site.ts'
import { escapeMarkup } from '../text/markup.ts'
import { BETWEEN } from './csv.ts'
import { type TableName, TABLES, TABLES_FOLDER } from './schemas.ts'

/** The page that tells what stands in each file and column; it needs neither script nor style. */
export function dataPage(site: PublicSite): string {
  const name = escapeMarkup(site.name)
  const canonical = isAddressed(site)
    ? `\n<link rel="canonical" href="${escapeMarkup(absolute(site, `/${TABLES_FOLDER}`))}">`
    : ''
  return `<!doctype html>
<html lang="${site.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
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
