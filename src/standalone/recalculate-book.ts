import type { TableLayout } from '../tracker/layout'
import { calculated, type Draft } from '../tracker/plan-book'
import type { MemoryBook, MemoryTable } from '../workbook/memory/book'

/** The workbook with every formula calculated from the values its cells hold now. */
export function recalculated(book: MemoryBook): MemoryBook {
  const result = calculated(draftOf(book))
  const blocks = new Map(
    result.blocks.map((block) => [`${block.sheet}\n${block.row},${block.column}`, block.cells[0]?.[0]]),
  )
  return {
    ...book,
    tables: book.tables.map((table, index) => ({ ...table, rows: result.tables[index]?.rows ?? table.rows })),
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      cells: new Map(
        [...sheet.cells].map(([place, cell]) => [
          place,
          blocks.get(`${sheet.layout.name}\n${place}`) ?? cell,
        ]),
      ),
    })),
  }
}

/** The workbook as the calculation sees it. */
export const draftOf = (book: MemoryBook): Draft => ({
  sheets: book.sheets.map(({ layout }) => layout.name),
  tables: book.tables.map(tableLayout),
  blocks: book.sheets.flatMap(({ layout, cells }) =>
    [...cells].map(([place, cell]) => {
      const [row = 0, column = 0] = place.split(',').map(Number)
      return { sheet: layout.name, row, column, cells: [[cell]] }
    }),
  ),
  names: book.names,
})

/** A table as the calculation sees it: a column the user added has a header and no more. */
export const tableLayout = ({ name, sheet, row, column, columns, rows }: MemoryTable): TableLayout => ({
  name,
  sheet,
  row,
  column,
  rows,
  headerHeight: 0,
  rowHeights: [],
  columns: columns.map(
    ({ header, layout, formula }) =>
      layout ?? {
        id: header,
        header,
        note: null,
        kind: 'input',
        numberFormat: 'General',
        width: 12,
        wrap: false,
        align: 'left',
        formula,
        validation: null,
        conditional: [],
      },
  ),
})
