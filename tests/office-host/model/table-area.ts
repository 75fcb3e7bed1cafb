import type { Area } from './area'
import type { Table } from './table'

/** Rows of the table's data; one blank row where it has none. */
export const bodyArea = (table: Table): Area => {
  const { row, column, rows, columns } = table.range.area
  return { row: row + 1, column, rows: rows - 1 - (table.showTotals ? 1 : 0), columns }
}

/** The row of headings. */
export const headerArea = (table: Table): Area => ({ ...table.range.area, rows: 1 })

/** The row of totals, where it is shown. */
export function totalArea(table: Table): Area | undefined {
  const { row, rows, ...rest } = table.range.area
  return table.showTotals ? { ...rest, row: row + rows - 1, rows: 1 } : undefined
}

function rowsOf(table: Table, sections: readonly string[]): Area | undefined {
  const wanted = sections.map((section) => section.toLowerCase())
  if (wanted.includes('all')) return table.range.area
  const header = wanted.includes('headers') ? headerArea(table) : undefined
  const totals = wanted.includes('totals') ? totalArea(table) : undefined
  const data = wanted.length === 0 || wanted.includes('data') ? bodyArea(table) : undefined
  const parts = [header, data, totals].filter((part) => part !== undefined)
  const [first] = parts
  return first && { ...first, rows: parts.reduce((sum, part) => sum + part.rows, 0) }
}

/** The cells `Table[[#Headers],[First]:[Last]]` stands for; undefined for an unknown column. */
export function tableArea(
  table: Table,
  columns: readonly string[],
  sections: readonly string[],
): Area | undefined {
  const rows = rowsOf(table, sections)
  if (rows === undefined || columns.length === 0) return rows
  const places = columns.map((name) => table.columnIndex(name))
  const [first = -1, last = first] = places
  if (first < 0 || last < 0) return undefined
  return { ...rows, column: rows.column + first, columns: last - first + 1 }
}
