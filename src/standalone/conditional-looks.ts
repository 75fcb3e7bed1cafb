import { Calculation } from '../formula/calculation'
import type { Cell } from '../tracker/cell'
import { bookOf, type Draft } from '../tracker/plan-book'
import type { MemoryBook } from '../workbook/memory/book'
import { translated } from '../workbook/xlsx/read/formula-references'
import { draftOf } from './recalculate-book'
import type { GridCell, Tint } from './sheet-grid'

/**
 * Tells which look the conditional formats of a workbook's tables give a cell: that of the first condition that is true,
 * as a spreadsheet does. Nothing is worked out until the first cell is asked for, since most cells are never seen.
 */
export function conditionalLooks(book: MemoryBook): (cell: GridCell) => Tint | null {
  const sheets = book.sheets.map(({ layout }) => layout.name)
  const tables = new Map(book.tables.map((table) => [table.name, table]))
  let calculation: Calculation | null = null
  return ({ place }) => {
    const table = place === null ? undefined : tables.get(place.table)
    if (place === null || table === undefined) return null
    for (const { formula, look } of table.columns[place.column]?.layout?.conditional ?? []) {
      calculation ??= new Calculation(bookOf(valuesOf(draftOf(book))), 0)
      const position = {
        sheet: sheets.indexOf(table.sheet),
        row: table.row + 1 + place.row,
        column: table.column + place.column,
      }
      if (calculation.evaluate(translated(formula, place.row, 0), position) === true) return look
    }
    return null
  }
}

/** The draft with the values of its formulas in their place, so that nothing is calculated twice. */
const valuesOf = (draft: Draft): Draft => ({
  ...draft,
  tables: draft.tables.map((table) => ({ ...table, rows: table.rows.map((cells) => cells.map(asValue)) })),
  blocks: draft.blocks.map((block) => ({
    ...block,
    cells: block.cells.map((cells) =>
      cells.map((cell) => (cell === null ? null : { value: cell.value, look: cell.look })),
    ),
  })),
})

const asValue = ({ value }: Cell): Cell => ({ value })
