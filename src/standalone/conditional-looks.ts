import { emptySheet, putCell, type Book } from '../formula/book'
import { Calculation } from '../formula/calculation'
import type { MemoryBook, MemoryTable } from '../workbook/memory/book'
import type { GridCell, Tint } from './grid-cell'

/**
 * Tells which look the conditional formats of a workbook's tables give a cell: that of the first condition that is true,
 * as a spreadsheet does. Conditions of the tracker read their own row and nothing else, so that is all that is laid out
 * for them, when the first cell of a row is asked for: most rows of a long table are never seen.
 */
export function conditionalLooks({ tables, sheets }: MemoryBook): (cell: GridCell) => Tint | null {
  const names = sheets.map(({ layout }) => layout.name)
  const byName = new Map(tables.map((table) => [table.name, table]))
  const rows = new Map<string, Calculation>()
  const calculationOf = (table: MemoryTable, row: number): Calculation => {
    const key = `${row} ${table.name}`
    const known = rows.get(key)
    if (known !== undefined) return known
    const made = new Calculation(bookOfRow(table, row, names), 0)
    rows.set(key, made)
    return made
  }
  return ({ place }) => {
    const table = place === null ? undefined : byName.get(place.table)
    if (place === null || table === undefined) return null
    for (const { formula, look } of table.columns[place.column]?.layout?.conditional ?? []) {
      const position = {
        sheet: names.indexOf(table.sheet),
        row: table.row + 1,
        column: table.column + place.column,
      }
      if (calculationOf(table, place.row).evaluate(formula, position) === true) return look
    }
    return null
  }
}

/**
 * A book that holds the values of one row of a table in the places of its first row, for which conditions are written:
 * each is parsed once then, whatever row it is asked for. It holds no formula.
 */
function bookOfRow(table: MemoryTable, row: number, names: readonly string[]): Book {
  const sheets = names.map(emptySheet)
  const sheet = sheets[names.indexOf(table.sheet)]
  if (sheet !== undefined) {
    table.rows[row]?.forEach(({ value }, column) =>
      putCell(sheet, table.row + 1, table.column + column, { value }),
    )
  }
  return { sheets, tables: [], names: [] }
}
