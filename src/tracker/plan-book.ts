import { emptySheet, putCell, type Book, type Cell as BookCell, type Sheet } from '../formula/book'
import { recalculate } from '../formula/calculation'
import { isError } from '../formula/error'
import type { Cell, CellValue } from './cell'
import type { BlockLayout, ColumnLayout, TableLayout } from './layout'

/** A table as far as its formulas go: rows × columns, with the place of the header row's first cell, counted from 0. */
export interface DraftTable extends Pick<TableLayout, 'name' | 'sheet' | 'row' | 'column' | 'rows'> {
  readonly columns: readonly Pick<ColumnLayout, 'header'>[]
}

/** What a workbook will hold: enough of it to calculate its formulas. */
export interface Draft<T extends DraftTable = TableLayout> {
  readonly sheets: readonly string[]
  readonly tables: readonly T[]
  readonly blocks: readonly BlockLayout[]
  readonly names: readonly { readonly name: string; readonly refersTo: string }[]
}

/**
 * A draft with the value of every formula. `now` is the spreadsheet serial number of the moment, which no formula of the
 * catalogue reads. What cannot be calculated stays null, for the spreadsheet to fill.
 */
export function calculated<T extends DraftTable>(draft: Draft<T>, now = 0): Draft<T> {
  const book = bookOf(draft)
  recalculate(book, now)
  const valueAt = (sheet: string, row: number, column: number): CellValue => {
    const value = book.sheets[draft.sheets.indexOf(sheet)]?.cells.get(row)?.get(column)?.value ?? null
    return isError(value) ? null : value
  }
  return {
    ...draft,
    tables: draft.tables.map((table) => ({
      ...table,
      rows: table.rows.map((cells, row) =>
        cells.map((cell, column) =>
          withValue(cell, () => valueAt(table.sheet, table.row + 1 + row, table.column + column)),
        ),
      ),
    })),
    blocks: draft.blocks.map((block) => ({
      ...block,
      cells: block.cells.map((cells, row) =>
        cells.map((cell, column) =>
          cell === null
            ? null
            : withValue(cell, () => valueAt(block.sheet, block.row + row, block.column + column)),
        ),
      ),
    })),
  }
}

const withValue = <C extends Cell>(cell: C, value: () => CellValue): C =>
  'formula' in cell ? { ...cell, value: value() } : cell

/** The draft as the evaluator sees it; an empty table has one blank row, with its formulas. */
export function bookOf({ sheets, tables, blocks, names }: Draft<DraftTable>): Book {
  const made = new Map(sheets.map((name) => [name, emptySheet(name)]))
  const sheetOf = (name: string): Sheet => {
    const sheet = made.get(name)
    if (sheet === undefined) throw new Error(`no sheet ${name}`)
    return sheet
  }
  for (const table of tables) {
    const sheet = sheetOf(table.sheet)
    table.columns.forEach(({ header }, column) =>
      putCell(sheet, table.row, table.column + column, { value: header }),
    )
    table.rows.forEach((cells, row) =>
      cells.forEach((cell, column) =>
        putCell(sheet, table.row + 1 + row, table.column + column, bookCell(cell)),
      ),
    )
  }
  for (const block of blocks) {
    const sheet = sheetOf(block.sheet)
    block.cells.forEach((cells, row) =>
      cells.forEach((cell, column) => {
        if (cell !== null) putCell(sheet, block.row + row, block.column + column, bookCell(cell))
      }),
    )
  }
  return {
    sheets: [...made.values()],
    tables: tables.map((table) => ({
      name: table.name,
      sheet: sheets.indexOf(table.sheet),
      top: table.row,
      left: table.column,
      bottom: table.row + Math.max(table.rows.length, 1),
      right: table.column + table.columns.length - 1,
      headerRow: true,
      totalsRow: false,
      columns: table.columns.map(({ header }) => header),
    })),
    names: names.map(({ name, refersTo }) => ({ name, formula: refersTo })),
  }
}

const bookCell = (cell: Cell): BookCell =>
  'formula' in cell ? { value: null, formula: cell.formula } : { value: cell.value }
