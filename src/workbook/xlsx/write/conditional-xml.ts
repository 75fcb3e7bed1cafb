import type { ConditionalFormat, TableLayout } from '../../../tracker/layout'
import { areaAt } from './cell-xml'
import { CONDITIONAL } from '../../../tracker/looks'
import type { StyleSheet } from './style-sheet'
import { element, textElement } from './xml'

/** A rule and the columns of its table that it colours. */
interface Rule {
  readonly format: ConditionalFormat
  readonly columns: readonly number[]
}

/** The conditional formats of a sheet's tables; `priority` counts over the sheet. */
export function conditionalXml(tables: readonly TableLayout[], styles: StyleSheet): string {
  let priority = 0
  return tables
    .flatMap((table) => rulesOf(table).map((rule) => ({ table, ...rule })))
    .map(({ table, format, columns }) =>
      element(
        'conditionalFormatting',
        { sqref: dataAreas(table, columns).join(' ') },
        element(
          'cfRule',
          {
            type: 'expression',
            dxfId: styles.differentialOf(CONDITIONAL[format.look]),
            priority: ++priority,
          },
          textElement('formula', format.formula),
        ),
      ),
    )
    .join('')
}

/** Rules of a table, each once, the more particular first: a look of one column goes before one of the whole row. */
function rulesOf({ columns }: TableLayout): readonly Rule[] {
  const rules = new Map<string, Rule>()
  columns.forEach(({ conditional }, index) => {
    for (const format of conditional) {
      const id = `${format.look} ${format.formula}`
      rules.set(id, { format, columns: [...(rules.get(id)?.columns ?? []), index] })
    }
  })
  return [...rules.values()].sort((a, b) => a.columns.length - b.columns.length)
}

/** The data cells of columns, neighbours together. */
export function dataAreas(table: TableLayout, columns: readonly number[]): readonly string[] {
  const first = table.row + 1
  const last = table.row + Math.max(1, table.rows.length)
  const runs: [number, number][] = []
  for (const column of columns) {
    const run = runs.at(-1)
    if (run !== undefined && run[1] === column - 1) run[1] = column
    else runs.push([column, column])
  }
  return runs.map(([from, to]) => areaAt(first, table.column + from, last, table.column + to))
}
