import type { Book, Cell, Sheet } from '../../src/formula/book'
import { emptySheet, putCell } from '../../src/formula/book'
import type { Scalar } from '../../src/formula/operand'

/** A sheet of rows of values; a text beginning with `=` is a formula, undefined an absent cell. */
export function sheetOf(name: string, rows: readonly (readonly (Scalar | undefined)[])[]): Sheet {
  const sheet = emptySheet(name)
  rows.forEach((values, row) =>
    values.forEach((value, column) => {
      if (value !== undefined && value !== null) putCell(sheet, row, column, cellOf(value))
    }),
  )
  return sheet
}

/** A cell of a value, or of the formula that a text beginning with `=` is. */
export const cellOf = (value: Scalar): Cell =>
  typeof value === 'string' && value.startsWith('=') ? { value: null, formula: value } : { value }

/** A sheet alone with a table over all of it: the first row names the columns. */
export function tableBook(name: string, rows: readonly (readonly (Scalar | undefined)[])[]): Book {
  const columns = (rows[0] ?? []).map(String)
  const table = {
    name,
    sheet: 0,
    top: 0,
    left: 0,
    bottom: rows.length - 1,
    right: columns.length - 1,
    headerRow: true,
    totalsRow: false,
    columns,
  }
  return { sheets: [sheetOf(name, rows)], tables: [table], names: [] }
}

/** The value at a place of the first sheet. */
export const valueAt = (book: Book, row: number, column: number): Scalar | undefined =>
  book.sheets[0]?.cells.get(row)?.get(column)?.value
