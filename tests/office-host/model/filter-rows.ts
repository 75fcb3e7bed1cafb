import { calculateIfNeeded } from './calculation'
import { shownText } from './number-text'
import { styleValue } from './style'
import type { Table } from './table'
import { bodyArea } from './table-area'

/** Leaves in sight the rows of a table that show one of these texts in a column, and hides the others; the filter stands. */
export function filterRows(table: Table, column: number, values: readonly string[]): void {
  const filtered = table.columns[column]
  if (filtered === undefined) return
  filtered.filter = { filterOn: 'Values', values }
  applyFilters(table)
}

/** Takes all filters of a table away and shows its rows. */
export function showAllRows(table: Table): void {
  for (const column of table.columns) delete column.filter
  applyFilters(table)
}

function applyFilters(table: Table): void {
  const { sheet } = table
  calculateIfNeeded(sheet.workbook)
  const { row: first, column: left, rows } = bodyArea(table)
  for (let row = first; row < first + rows; row++) {
    const isShown = table.columns.every(({ filter }, at) => passes(filter, textAt(table, row, left + at)))
    if (isShown) sheet.hiddenRows.delete(row)
    else sheet.hiddenRows.add(row)
  }
}

function textAt({ sheet }: Table, row: number, column: number): string {
  const { value, style } = sheet.grid.get(row, column)
  return shownText(value, String(styleValue(style, 'numberFormat')))
}

/** Filters by values alone are carried out; what code applies through Office.js is recorded. */
function passes(filter: unknown, text: string): boolean {
  if (typeof filter !== 'object' || filter === null || !('values' in filter)) return true
  return !Array.isArray(filter.values) || filter.values.includes(text)
}
