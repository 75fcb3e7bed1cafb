import { formatArea } from './model/area'
import type { CellValue } from './model/cell'
import type { Table } from './model/table'
import { bodyArea } from './model/table-area'
import type { Wire } from './wire/message'

/** A table with the contents of its body: values, and formulas where there are some. */
export interface InspectedTable {
  readonly name: string
  readonly id: string
  /** Address of the whole table, without the sheet. */
  readonly address: string
  readonly style: string
  readonly showTotals: boolean
  readonly columns: readonly { readonly id: number; readonly name: string; readonly filter: Wire }[]
  readonly values: readonly (readonly CellValue[])[]
  readonly formulas: readonly (readonly CellValue[])[]
}

/** Takes a table as plain data. */
export function inspectTable(table: Table): InspectedTable {
  const { row, column, rows, columns } = bodyArea(table)
  const cells = Array.from({ length: rows }, (_row, r) =>
    Array.from({ length: columns }, (_column, c) => table.sheet.grid.get(row + r, column + c)),
  )
  return {
    name: table.name,
    id: table.id,
    address: formatArea(table.range.area),
    style: table.style,
    showTotals: table.showTotals,
    columns: table.columns.map(({ id, name, filter }) => ({ id, name, filter: filter ?? null })),
    values: cells.map((line) => line.map(({ value }) => value)),
    formulas: cells.map((line) => line.map(({ formula, value }) => formula ?? value)),
  }
}
