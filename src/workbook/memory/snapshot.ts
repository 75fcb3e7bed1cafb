import { isBlankRow } from './blank-row'
import type { Cell, FoundCell } from '../../tracker/cell'
import type { Snapshot } from '../../tracker/snapshot'
import type { MemoryBook, MemoryTable } from './book'

/** What a tracker needs to know of a workbook in memory. */
export const snapshotOf = (book: MemoryBook): Snapshot => ({
  readOnly: book.readOnly,
  sheets: book.sheets.map(({ layout, protected: isProtected }) => ({
    name: layout.name,
    visibility: layout.visibility,
    protected: isProtected,
  })),
  tables: book.tables.map((table) => ({
    id: table.id,
    name: table.name,
    sheet: table.sheet,
    row: table.row,
    column: table.column,
    headers: table.columns.map(({ header }) => header),
    columnIds: table.columns.map(({ id }) => id),
    rows: isEmpty(table) ? [] : table.rows.map((row) => row.map(foundCell)),
    blank: 0,
    totals: false,
    formulas: table.columns.map(({ formula }) => formula),
  })),
  names: book.names,
  charts: book.charts.map(({ sheet, name, series }) => ({
    sheet,
    name,
    series: series.map((each) => each.name),
  })),
  state: book.state,
})

/** A table whose only row nobody has put anything in has no rows, as in a file, where a table can't be without one. */
const isEmpty = (table: MemoryTable): boolean =>
  table.rows.length === 1 && table.rows.every((row) => isBlankRow(table, row))

const foundCell = (cell: Cell): FoundCell => ({
  value: cell.value,
  formula: 'formula' in cell ? cell.formula : null,
})
